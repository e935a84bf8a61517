import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import {
  type Browser,
  type Extension,
  launch,
  type Page as PuppeteerPage,
  type Target,
} from 'puppeteer-core';
import { ensureBrowser, SANDBOX_ARGS } from '../../../commands/browsers.ts';
import { closeWelcome, launchChromium } from '../../../commands/launch.ts';
import { builtFor, type Driver, HANGS_MS } from './driver.ts';

type Options = { viewport: { width: number; height: number }; args?: string[] };

/** Starts Chromium with the built extension, driven by Playwright. */
export async function openChromium(
  options: Options,
): Promise<{ context: BrowserContext; origin: string }> {
  const { context, origins } = await launchChromium(
    ensureBrowser('chromium'),
    [builtFor('chromium')],
    { headless: true, ...options },
  );
  context.setDefaultTimeout(HANGS_MS);
  return { context, origin: origins[0] ?? '' };
}

/** Starts Chromium without an extension, driven by Puppeteer, in a window if there's a display for it. */
export const openBareChromium = (display?: string): Promise<Browser> =>
  launch({
    executablePath: ensureBrowser('chromium'),
    headless: display === undefined,
    env: { ...process.env, ...(display !== undefined && { DISPLAY: display }) },
    pipe: true,
    enableExtensions: true,
    timeout: HANGS_MS,
    args: [...SANDBOX_ARGS, ...(display === undefined ? [] : ['--ozone-platform=x11'])],
  });

/**
 * Starts Chromium with the extension in `folder`, driven by Puppeteer: Playwright doesn't see the popup
 * that a click on the icon opens.
 */
export async function openChromiumWithPopups(
  folder: string,
  display?: string,
): Promise<{ browser: Browser; extension: Extension; origin: string }> {
  const browser = await openBareChromium(display);
  const id = await browser.installExtension(folder);
  await closeWelcome(folder, () => browser.pages());
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not load the extension.');
  return { browser, extension, origin: `chrome-extension://${id}` };
}

/** The open popup in the browser of a page, for what only Chromium tells about it. */
export async function popupPage(page: PuppeteerPage): Promise<PuppeteerPage> {
  const isPopup = (target: Target) => target.url().endsWith('/popup.html');
  const popup = await page.browser().waitForTarget(isPopup, { timeout: HANGS_MS });
  return popup.asPage();
}

/** Playwright's own page, for tests of what only Chromium can do. */
export const playwrightPage = (page: Driver): Page => page as unknown as Page;

/** What Chromium tells assistive technology about a page, closed shadow roots included: every name, in order. */
export async function saidIn(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  await cdp.detach();
  return nodes.map(({ name }) => String(name?.value ?? '')).join('\n');
}

/**
 * Evaluates an expression in the extension's isolated world of a page, and waits for its promise.
 * @returns its values, one for each world of an extension; none before the content script has started.
 */
export const inContentScripts = async (page: Page, expression: string): Promise<unknown[]> =>
  inWorlds(await page.context().newCDPSession(page), expression);

/** The same by a session of the page, which ends with it. */
export async function inWorlds(cdp: CDPSession, expression: string): Promise<unknown[]> {
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin.startsWith('chrome-extension://')) worlds.push(id);
  });
  await cdp.send('Runtime.enable');
  const answers = await Promise.all(
    worlds.map((contextId) =>
      cdp.send('Runtime.evaluate', {
        expression,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      }),
    ),
  );
  await cdp.detach();
  return answers.map(({ result }) => result.value as unknown);
}
