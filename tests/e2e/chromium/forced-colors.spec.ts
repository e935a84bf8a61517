/** Forced colours remove backgrounds: whatever speaks by its look keeps an edge or a fill. */
import type { Page } from 'puppeteer-core';
import { axeFindings } from '../drivers/axe.ts';
import { popupPage } from '../drivers/chromium.ts';
import { expect, test } from '../drivers/toolbar.ts';
import { OWN_SITE, POSTING, says } from '../drivers/toolbar-cases.ts';
import { type Unseen, unseenIn } from '../drivers/unseen.ts';

/** What has an edge or a fill of its own, by its selector. */
const BOXES =
  '.primary-button, .bordered-button, .quick-button, .match-strip, .search-field, .segment, [role=menu], [aria-selected=true], textarea';

const unseen = async (page: Page) =>
  (await page.evaluate(`(${String(unseenIn)})(document, ${JSON.stringify(BOXES)}, 1)`)) as Unseen;

for (const dark of [false, true]) {
  test(`marks, segments and buttons are seen, and axe finds nothing, ${dark ? 'light on dark' : 'dark on light'}`, async ({
    toolbar,
  }) => {
    await toolbar.open(OWN_SITE, POSTING);
    const popup = await toolbar.click();
    await says(popup, '· Acme Parcels');
    const page = await popupPage(toolbar.page);
    const cdp = await page.createCDPSession();
    await cdp.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      ],
    });
    const check = async (state: string) => {
      const { boxes, marks, unseen: none } = await unseen(page);
      expect(boxes, state).toBeGreaterThan(1);
      expect(marks, state).toBeGreaterThan(1);
      expect(none, state).toEqual([]);
      expect(await axeFindings({ evaluate: popup.run }), state).toEqual([]);
    };
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true);
    for (const tab of ['skills', 'projects', 'contact']) {
      await page.$eval(`#tab-${tab}`, (it) => {
        (it as HTMLElement).click();
      });
      await check(tab);
    }
    await popup.openMenu();
    await check('menu');
    await page.keyboard.press('Escape');
    await page.$eval('#match-strip', (it) => {
      (it as HTMLElement).click();
    });
    await says(popup, 'Must have');
    await check('match');
    await popup.run('localStorage.clear()');
  });
}
