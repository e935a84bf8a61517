/** What's left of a guide when Firefox is closed and opens its tabs again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { openInFirefox } from '../../../commands/launch.ts';
import { content } from '../../../content/index.ts';
import { requestFor } from '../../jobs/guide/postings.ts';
import { openFirefox } from '../drivers/firefox.ts';
import { windowOf } from '../drivers/firefox-window.ts';
import { filesWith, KEPT, RARE_WORDS, SENTENCES, TAB_WORDS, TRACEABLE } from '../drivers/traces.ts';

/** Firefox removes an extension that's only loaded for a test when it closes; its storage is to stay. */
const PREFS = { 'extensions.webextensions.keepStorageOnUninstall': true };

/** The tab that shows a guide with this heading; asked of the page, as Firefox doesn't report its address. */
async function guideTab(browser: Browser, heading: string): Promise<Page> {
  let found: Page | undefined;
  await expect
    .poll(async () => {
      for (const page of await browser.pages()) {
        const shows = await page
          .evaluate(() => `${location.pathname} ${document.querySelector('h1')?.textContent}`)
          .catch(() => '');
        if (shows === `/guide.html ${heading}`) found = page;
      }
      return found;
    })
    .toBeDefined();
  if (!found) throw new Error('No tab shows the guide.');
  return found;
}

/** Quits as a person does: Firefox saves its tabs, which it doesn't do when the driver closes it. */
async function quit(browser: Browser): Promise<void> {
  const { run } = await windowOf(browser);
  const ended = new Promise((resolve) => browser.process()?.once('exit', resolve));
  await run('setTimeout(() => Services.startup.quit(Ci.nsIAppStartup.eAttemptQuit))');
  await ended;
}

/** Opens the tabs of the last time, as the menu's "Restore Previous Session" does. */
const RESTORE = `
  const { SessionStore } = ChromeUtils.importESModule('resource:///modules/sessionstore/SessionStore.sys.mjs');
  SessionStore.restoreLastSession();`;

/** Brings the tab with this address to the front; Firefox loads it only then. */
const toFront = (address: string) => `
  const tab = [...gBrowser.tabs].find((it) => it.linkedBrowser.currentURI.spec === ${JSON.stringify(address)});
  if (tab) gBrowser.selectedTab = tab;
  return tab !== undefined;`;

test('a guide whose tab comes back says that it’s gone, and nothing of the posting is left', async () => {
  // Two browsers, one after the other.
  test.setTimeout(600_000);
  const profile = mkdtempSync(join(tmpdir(), 'card-profile-'));
  const first = await openFirefox({ profile, prefs: PREFS });
  const own = await first.browser.newPage();
  await openInFirefox(own, `${first.origin}/options.html`);
  await own.evaluate(`browser.storage.local.set({ kept: '${KEPT}' })`);
  await own.evaluate(`browser.runtime.sendMessage(${JSON.stringify(requestFor(TRACEABLE))})`);
  const guide = await guideTab(first.browser, 'Interview guide');
  const address = await guide.evaluate(() => location.href);
  const shown = await guide.evaluate(() => document.body.textContent);
  for (const sentence of SENTENCES) expect(shown).toContain(sentence);
  await quit(first.browser);
  await first.close();
  expect(filesWith(profile, [KEPT])).toContainEqual(expect.stringContaining('/idb/'));
  expect(filesWith(profile, RARE_WORDS)).toEqual([]);
  // Firefox itself remembers its tabs by their titles, whatever page they show.
  const tabs = filesWith(profile, TAB_WORDS);
  expect(tabs).toContain('sessionstore.jsonlz4');
  expect(tabs.filter((it) => !it.startsWith('sessionstore'))).toEqual([]);

  const second = await openFirefox({ profile, prefs: PREFS });
  const { run } = await windowOf(second.browser);
  await run(RESTORE);
  await expect.poll(() => run(toFront(address))).toBe(true);
  const restored = await guideTab(second.browser, 'This guide isn’t here any more');
  expect(await restored.evaluate(() => location.href)).toBe(address);
  expect(await restored.evaluate('browser.storage.session.get()')).toEqual({});
  // It's the same storage as before, not a new one.
  expect(await restored.evaluate('browser.storage.local.get("kept")')).toEqual({ kept: KEPT });
  const back = await restored.evaluate(() => {
    const link = document.querySelector<HTMLElement>('main a');
    link?.click();
    return link?.textContent;
  });
  expect(back).toBe('Go to the card');
  await expect
    .poll(() => restored.evaluate(() => document.title).catch(() => ''))
    .toContain(content.profile.name);
  await second.close();
  rmSync(profile, { recursive: true, force: true });
});
