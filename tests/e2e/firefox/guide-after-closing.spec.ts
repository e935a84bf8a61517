/** What's left of a guide when Firefox is closed and opens its tabs again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { ensureBrowser } from '../../../commands/browsers.ts';
import { launchFirefox, openInFirefox } from '../../../commands/launch.ts';
import { PARCELHUB, requestFor } from '../../jobs/guide/postings.ts';
import { packed } from '../drivers/packed.ts';

/** Firefox asks its tabs again when it starts. */
const PREFS = { 'browser.startup.page': 3 };

/** The tab with a guide and what it shows; asked of the page, as Firefox doesn't report its address. */
async function guideIn(browser: Browser): Promise<{ page: Page; address: string; says: string }> {
  for (const page of await browser.pages()) {
    const [address = '', says = ''] = await page
      .evaluate(() => [location.href, document.querySelector('h1')?.textContent ?? ''])
      .catch(() => []);
    if (address.includes('/guide.html?id=') && says !== '') return { page, address, says };
  }
  throw new Error('no tab shows a guide');
}

test('a guide whose tab comes back says that it’s gone, and nothing of the posting is left', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'card-profile-'));
  const extension = packed('firefox');
  const start = (kept: 'install' | 'installed') =>
    launchFirefox(ensureBrowser('firefox'), extension.path, {
      headless: true,
      profile,
      kept,
      prefs: PREFS,
    });
  const first = await start('install');
  const own = await first.browser.newPage();
  await openInFirefox(own, `${first.origin}/options.html`);
  await own.evaluate(`browser.runtime.sendMessage(${JSON.stringify(requestFor(PARCELHUB))})`);
  await expect.poll(() => guideIn(first.browser).then(({ says }) => says)).toBe('Interview guide');
  const { address } = await guideIn(first.browser);
  await first.close();

  const second = await start('installed');
  await expect
    .poll(() => guideIn(second.browser).then(({ says }) => says))
    .toBe('This guide isn’t here any more');
  const guide = await guideIn(second.browser);
  expect(guide.address).toBe(address);
  expect(await guide.page.evaluate('browser.storage.session.get()')).toEqual({});
  // The browser kept what is to be kept: it's the same extension, not one that's just been installed.
  expect(await guide.page.evaluate('browser.storage.local.get()')).toHaveProperty('settings');
  await second.close();
  extension.remove();
  rmSync(profile, { recursive: true, force: true });
});
