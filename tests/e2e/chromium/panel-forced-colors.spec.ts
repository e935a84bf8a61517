/** The round button and its panel where the user forces colours: edges and marks hold, and axe finds nothing. */
import { axeFindingsInRoot } from '../drivers/axe.ts';
import { type BoardTab, expect, LINKEDIN, test } from '../drivers/board.ts';
import { playwrightPage } from '../drivers/chromium.ts';
import { clickControl } from '../drivers/seen.ts';
import { type Unseen, unseenIn } from '../drivers/unseen.ts';

/** What has an edge or a fill of its own, by its selector. */
const BOXES =
  '[role=dialog], [role=menu], [aria-checked=true], .primary-button, .draft, .form-field, .segment';

const UNREAD = '<!doctype html><html lang="en"><title>x</title><p>Nothing here.</p></html>';

const says = async (tab: BoardTab, text: string) => {
  await expect.poll(async () => (await tab.session.shown()).text).toContain(text);
};

for (const dark of [false, true]) {
  test(`every state holds, ${dark ? 'light on dark' : 'dark on light'}`, async ({ tab }) => {
    const page = playwrightPage(tab.page);
    const colorScheme = dark ? 'dark' : 'light';
    const check = async (state: string, boxes = 1) => {
      const found = (await tab.session.inRoot(
        `(${String(unseenIn)})(root, ${JSON.stringify(BOXES)}, ${dark ? 0 : 1})`,
      )) as Unseen;
      expect(found.boxes, state).toBeGreaterThanOrEqual(boxes);
      expect(found.marks, state).toBeGreaterThan(0);
      expect(found.unseen, state).toEqual([]);
      expect(await axeFindingsInRoot(tab.session), state).toEqual([]);
    };
    await page.emulateMedia({ colorScheme, forcedColors: 'active' });
    try {
      await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
      await tab.button();
      await check('the button', 0);
      await tab.copiedInPanel();
      await check('copied', 3);
      await clickControl(tab, 'Email');
      await says(tab, 'Copied as Email');
      await tab.session.inRoot(`root.querySelector('textarea').focus()`);
      await page.keyboard.type('Hello. ');
      await says(tab, 'Edited after copying');
      await check('edited, with a subject', 4);
      await clickControl(tab, 'More');
      await says(tab, 'Hide everywhere');
      await check('the menu', 5);
      await tab.pressKeys('Escape');
      await tab.session.inRoot(`root.querySelector('[data-match]').focus()`);
      await tab.pressKeys('Enter');
      await says(tab, 'Must have');
      await check('the list');
      await tab.open(LINKEDIN.address, { body: UNREAD });
      await tab.copiedInPanel();
      await check('could not read', 3);
      await tab.pressKeys('Enter');
      await says(tab, 'Copy for this job');
      await check('the box for a text', 3);
    } finally {
      await page.emulateMedia({ colorScheme: null, forcedColors: null });
    }
  });
}
