import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, type BrowserContextOptions, chromium } from '@playwright/test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { content } from '../content/index.ts';
import { SANDBOX_ARGS } from './browsers.ts';

/** Turns off the browser's own network requests, which a closed network refuses and a test mustn't see. */
const QUIET = ['--disable-background-networking', '--disable-component-update', '--no-first-run'];

/** The id that Chromium gives an unpacked extension: its path, hashed, written with a to p. */
export const chromiumId = (folder: string) =>
  createHash('sha256')
    .update(Buffer.from(folder, process.platform === 'win32' ? 'utf16le' : 'utf8'))
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));

/** How long a browser may take to start, in milliseconds: long, for a busy machine. */
const START_MS = 180_000;

export type ChromiumOptions = Pick<
  BrowserContextOptions,
  'viewport' | 'deviceScaleFactor' | 'colorScheme'
> & {
  headless: boolean;
  args?: string[];
  /** The folder of a profile to keep; a new profile if absent. */
  profile?: string;
  /** Whether the extension was there before, so that no welcome page opens. */
  known?: boolean;
};

/** The page that the extension opens after its installation. */
const WELCOME = '/welcome.html';

/** Whether an unpacked extension greets whoever installs it, which its background does. */
const greets = (folder: string) =>
  existsSync(join(folder, WELCOME)) &&
  readFileSync(join(folder, 'manifest.json'), 'utf8').includes('"background"');

type AnyTab = { evaluate: (expression: string) => Promise<unknown>; close: () => Promise<unknown> };

/**
 * Closes the welcome page as soon as it's there, so that it can't cover anything later. Our profile is new
 * each time, so the extension has always just been installed, and it can't tell that it's being automated.
 * Closing the page lets us test the build as it ships.
 * @param folder of the extension
 * @param tabsOf all tabs that are currently open
 */
export async function closeWelcome(
  folder: string,
  tabsOf: () => AnyTab[] | Promise<AnyTab[]>,
): Promise<void> {
  if (!greets(folder)) return;
  const deadline = Date.now() + START_MS;
  for (;;) {
    for (const tab of await tabsOf()) {
      // Asked of the page: Firefox doesn't report the addresses of an extension's pages.
      const at = await tab
        .evaluate('`${document.readyState} ${location.pathname}`')
        .catch(() => '');
      if (at === `complete ${WELCOME}`) {
        await tab.close();
        return;
      }
    }
    if (Date.now() > deadline)
      throw new Error(`The welcome page didn't open within ${START_MS / 1000} seconds.`);
    await wait(20);
  }
}

/**
 * Opens Chromium with unpacked extensions in a profile of its own.
 * @returns the context, and the address that each extension's pages begin with.
 */
export async function launchChromium(
  executablePath: string,
  extensions: string[],
  { headless, args = [], profile = '', known = false, ...options }: ChromiumOptions,
): Promise<{ context: BrowserContext; origins: string[] }> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    timeout: START_MS,
    ...options,
    args: [
      `--disable-extensions-except=${extensions.join(',')}`,
      `--load-extension=${extensions.join(',')}`,
      ...SANDBOX_ARGS,
      ...QUIET,
      ...args,
    ],
  });
  try {
    for (const folder of known ? [] : extensions) await closeWelcome(folder, () => context.pages());
  } catch (error) {
    await context.close();
    throw error;
  }
  const origins = extensions.map((folder) => `chrome-extension://${chromiumId(folder)}`);
  return { context, origins };
}

/** The preference of Firefox's that shows all pages in a theme, and its values. */
export const FIREFOX_THEME = {
  name: 'layout.css.prefers-color-scheme.content-override',
  dark: 0,
  light: 1,
};

/** Fixed, so that the address of the card's pages is known before Firefox loads it. */
const FIREFOX_UUID = '9f2c1c1e-6d0b-4c57-9d4e-2f6f6a1d7b10';

export type FirefoxOptions = {
  headless: boolean;
  dark?: boolean;
  /** Whether to leave the welcome page open. */
  welcome?: boolean;
  /** The folder of a profile to keep; a new profile if absent. */
  profile?: string;
  prefs?: Record<string, unknown>;
};

/**
 * Opens Firefox with the unpacked extension in a profile of its own.
 * @returns the browser (close it with `close`), and the address that the card's pages begin with.
 */
export async function launchFirefox(
  executablePath: string,
  extension: string,
  { headless, dark = false, welcome = false, profile: kept, prefs }: FirefoxOptions,
): Promise<{ browser: Browser; origin: string; close: () => Promise<void> }> {
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'card-firefox-'));
  // Newer versions need this in addition to the argument.
  process.env['MOZ_REMOTE_ALLOW_SYSTEM_ACCESS'] = '1';
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless,
    timeout: START_MS,
    userDataDir: profile,
    // WebDriver BiDi reaches an extension's pages only with this.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({
        [content.profile.extensionId]: FIREFOX_UUID,
      }),
      // Lets a test read the clipboard without asking the user.
      'dom.events.testing.asyncClipboard': true,
      [FIREFOX_THEME.name]: dark ? FIREFOX_THEME.dark : FIREFOX_THEME.light,
      ...prefs,
    },
  });
  const close = async () => {
    await browser.close();
    if (kept === undefined) rmSync(profile, { recursive: true, force: true });
  };
  try {
    await browser.installExtension(extension);
    if (!welcome) await closeWelcome(extension, () => browser.pages());
  } catch (error) {
    await close();
    throw error;
  }
  return { browser, origin: `moz-extension://${FIREFOX_UUID}`, close };
}

/**
 * Opens a page of the extension. Firefox never reports that it has loaded, so this waits for the document
 * itself, which began later than the one before.
 */
export async function openInFirefox(page: Page, url: string): Promise<void> {
  const current = () =>
    page
      .evaluate(() => ({
        at: `${document.readyState} ${location.href}`,
        since: performance.timeOrigin,
      }))
      .catch(() => undefined);
  const before = await current();
  page.goto(url).catch(() => undefined);
  const deadline = Date.now() + START_MS;
  for (;;) {
    const now = await current();
    if (now?.at === `complete ${url}` && now.since !== before?.since) return;
    if (Date.now() > deadline)
      throw new Error(`Firefox didn't open ${url} within ${START_MS / 1000} seconds.`);
    await wait(10);
  }
}
