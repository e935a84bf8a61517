/** What's left of a guide when Chromium is closed and opens its tabs again. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { ensureBrowser } from '../../../commands/browsers.ts';
import { launchChromium } from '../../../commands/launch.ts';
import { requestFor } from '../../jobs/guide/postings.ts';
import { builtFor, HANGS_MS } from '../drivers/driver.ts';
import { filesWith, KEPT, RARE_WORDS, SENTENCES, TAB_WORDS, TRACEABLE } from '../drivers/traces.ts';

/** Where Chromium itself remembers its tabs by their titles, whatever page they show. */
const TABS = /^Default\/(History|Sessions\/)/;

const isGuide = (page: Page) => page.url().includes('/guide.html?id=');

test('a guide whose tab comes back says that it’s gone, and nothing of the posting is left', async () => {
  test.setTimeout(600_000);
  const profile = mkdtempSync(join(tmpdir(), 'card-profile-'));
  const start = async (args: string[], known: boolean) => {
    const started = await launchChromium(ensureBrowser('chromium'), [builtFor('chromium')], {
      headless: true,
      profile,
      args,
      known,
    });
    started.context.setDefaultTimeout(HANGS_MS);
    return started;
  };
  const first = await start([], false);
  const own = await first.context.newPage();
  await own.goto(`${first.origins[0] ?? ''}/options.html`);
  const opening = first.context.waitForEvent('page', isGuide);
  await own.evaluate(`chrome.storage.local.set({ kept: '${KEPT}' })`);
  await own.evaluate(`chrome.runtime.sendMessage(${JSON.stringify(requestFor(TRACEABLE))})`);
  const guide = await opening;
  await expect(guide.getByRole('heading', { level: 1 })).toHaveText('Interview guide');
  for (const sentence of SENTENCES) await expect(guide.locator('body')).toContainText(sentence);
  const address = guide.url();
  await first.context.close();
  expect(filesWith(profile, [KEPT])).toContainEqual(
    expect.stringContaining('/Local Extension Settings/'),
  );
  expect(filesWith(profile, RARE_WORDS)).toEqual([]);
  const tabs = filesWith(profile, TAB_WORDS);
  expect(tabs).not.toEqual([]);
  expect(tabs.filter((it) => !TABS.test(it))).toEqual([]);

  const second = await start(['--restore-last-session'], true);
  const errors: string[] = [];
  second.context.on('weberror', (error) => errors.push(error.error().message));
  second.context.on('console', (line) => {
    if (line.type() === 'error') errors.push(line.text());
  });
  const guides = () => second.context.pages().filter((page) => page.url() === address);
  await expect.poll(() => guides().length).toBe(1);
  const [restored = guide] = guides();
  await restored.reload();
  await expect(restored.getByRole('heading', { level: 1 })).toHaveText(
    'This guide isn’t here any more',
  );
  expect(await restored.evaluate('chrome.storage.session.get()')).toEqual({});
  expect(errors).toEqual([]);
  await second.context.close();
  rmSync(profile, { recursive: true, force: true });
});
