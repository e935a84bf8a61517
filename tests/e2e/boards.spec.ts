/** Every board's pages at their real addresses: a button that copies for the posting, or no element. */
import { cleanTitle } from '../../jobs/snippet/title.ts';
import { BOARD_PAGES } from '../fixtures/boards/index.ts';
import { OWNER } from '../fixtures/portfolio.ts';
import { expect, test } from './drivers/board.ts';

for (const { board, name, address, html, expected } of BOARD_PAGES) {
  if (expected) {
    test(`${board}/${name}: a click copies the profile for the posting`, async ({ tab }) => {
      await tab.open(address, { body: html });
      const text = await tab.copied();
      for (const words of [OWNER.name, cleanTitle(expected.title), expected.company]) {
        expect(text).toContain(words);
      }
      expect((await tab.look()).children).toBe(3);
    });
  } else {
    test(`${board}/${name}: no element at all`, async ({ tab }) => {
      await tab.open(address, { body: html });
      expect(await tab.settled()).toEqual({ children: 2, box: null });
      // The script is there: it shows the button as soon as the address is a posting's.
      const posting = BOARD_PAGES.find((it) => it.board === board && it.expected);
      if (new URL(posting?.address ?? '').origin === new URL(address).origin) {
        await tab.page.evaluate((to) => {
          history.pushState(null, '', to);
        }, posting?.address ?? '');
        await tab.button();
        await tab.page.evaluate(() => {
          history.back();
        });
        await tab.noButton();
      }
    });
  }
}
