/** The ways to the interview guide: from the popup and from the panel, each into a tab of its own. */
import type { Page as PlaywrightPage } from '@playwright/test';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import { expect, LINKEDIN, test as onBoard } from './drivers/board.ts';
import type { Driver } from './drivers/driver.ts';
import { control, type Popup } from './drivers/popup.ts';
import { clickControl } from './drivers/seen.ts';
import { test as onToolbar } from './drivers/toolbar.ts';
import { OWN_SITE, POSTING, says } from './drivers/toolbar-cases.ts';

type AnyPage = PlaywrightPage | PuppeteerPage;

const tabsOf = (page: AnyPage): Promise<AnyPage[]> =>
  'context' in page ? Promise.resolve(page.context().pages()) : page.browser().pages();

/** Waits for the tab with the guide, closes it, and returns what it said. */
async function takeGuide(page: Driver | AnyPage): Promise<string> {
  let words = '';
  const look = async () => {
    for (const tab of await tabsOf(page as AnyPage)) {
      // Asked of the page: Firefox doesn't report the addresses of an extension's pages.
      const guide = `location.pathname === '/guide.html' && document.querySelector('main')?.innerText`;
      const said = await (tab as Driver & AnyPage).evaluate<unknown>(guide).catch(() => false);
      if (typeof said !== 'string') continue;
      words = said.replace(/\s+/g, ' ');
      await tab.close();
    }
    return words;
  };
  await expect.poll(look).toMatch(/^Interview guide /);
  return words;
}

/** Whether there's still a popup that answers. */
const isOpen = (popup: Popup) =>
  popup.run('true').then(
    (answer) => answer === true,
    () => false,
  );

onToolbar(
  'the popup opens the guide from its match and from its menu, and closes',
  async ({ toolbar }) => {
    for (const from of ['match', 'menu']) {
      await toolbar.open(OWN_SITE, POSTING);
      const popup = await toolbar.click();
      await says(popup, '· Acme Parcels');
      if (from === 'match') {
        await popup.run(`document.querySelector('#match-strip').click()`);
        await says(popup, 'Must have');
      } else {
        await popup.press('More');
        await says(popup, 'for this job');
      }
      const name = from === 'match' ? 'Interview guide' : 'Interview guidefor this job';
      // Later: the popup closes as soon as the guide opens.
      await popup.run(`void setTimeout(() => ${control(name)}.click())`);
      expect(await takeGuide(toolbar.page), from).toContain(
        'Backend Engineer Company Acme Parcels',
      );
      await expect.poll(() => isOpen(popup)).toBe(false);
      expect(await toolbar.errors()).toEqual([]);
    }
    await (await toolbar.click()).run('localStorage.clear()');
  },
);

onBoard('the panel opens the guide from its menu and from its match', async ({ tab }) => {
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  await tab.copiedInPanel();
  await clickControl(tab, 'More');
  await expect.poll(async () => (await tab.session.shown()).text).toContain('Open the full page');
  await clickControl(tab, 'Interview guide');
  expect(await takeGuide(tab.page)).toContain('Backend Engineer Company Acme Parcels');

  await tab.page.bringToFront();
  const { controls } = await tab.session.shown();
  const match = controls.find(({ name }) => name.startsWith('Shows'));
  await clickControl(tab, match?.name ?? 'the match');
  await expect.poll(async () => (await tab.session.shown()).text).toContain('Back');
  await clickControl(tab, 'Interview guide');
  expect(await takeGuide(tab.page)).toContain('Backend Engineer Company Acme Parcels');
});
