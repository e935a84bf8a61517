/** The real toolbar popup: Playwright does not see it, Puppeteer does. */
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { launch } from 'puppeteer-core';
import { ensureBrowser, SANDBOX_ARGS } from '../../../commands/browsers.ts';

const EXTENSION = join(import.meta.dirname, '../../../.output/chrome-mv3');

test('a click on the toolbar icon shows the card, which copies and remembers', async () => {
  const browser = await launch({
    executablePath: ensureBrowser('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: true,
    args: SANDBOX_ARGS,
  });
  try {
    const id = await browser.installExtension(EXTENSION);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error('Chromium did not load the extension.');
    const page = await browser.newPage();
    const problems: string[] = [];
    const openPopup = async () => {
      const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
      await extension.triggerAction(page);
      const popup = await (await opened).asPage();
      popup.on('console', (message) => problems.push(message.text()));
      await popup.waitForSelector('[role=tabpanel] li');
      return popup;
    };

    const popup = await openPopup();
    expect(await popup.$eval('h1', (it) => it.textContent)).toBe('Masud Rana');
    expect(await popup.evaluate(() => document.body.clientWidth)).toBeLessThanOrEqual(400);
    await popup.click('#tab-contact');
    await popup.click('[aria-label="Copy email"]');
    await popup.waitForFunction(
      () => document.querySelector('[role=status]')?.textContent === 'Copied email',
    );
    await popup.close();

    const again = await openPopup();
    expect(await again.$eval('[aria-selected=true]', (it) => it.textContent)).toBe('Contact');
    expect(problems).toEqual([]);
  } finally {
    await browser.close();
  }
});
