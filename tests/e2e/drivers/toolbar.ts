/**
 * The extension where the browser itself opens it: its icon in the toolbar, its entry in the context menu,
 * its shortcut. Each is used as a person does, so that the page is granted as it is to a person.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { type Browser, type KeyInput, launch, type Page } from 'puppeteer-core';
import { ensureBrowser, SANDBOX_ARGS } from '../../../commands/browsers.ts';
import { launchFirefox, openInFirefox } from '../../../commands/launch.ts';
import { content } from '../../../content/index.ts';
import { chromeOf } from './firefox-chrome.ts';
import { watchFirefox } from './firefox-watch.ts';

export { expect };

const OUTPUT = join(import.meta.dirname, '../../../.output');

/** The popup that a click on the icon has opened. */
export type Popup = {
  /** What the bar at its foot and the live region say, white space folded. */
  text: () => Promise<string>;
  /** Presses the control that is called so, by the keyboard. */
  press: (name: string) => Promise<void>;
  paste: (text: string) => Promise<void>;
  /** Evaluates an expression in it. */
  run: (expression: string) => Promise<unknown>;
  /** Chooses a format in the list by the first letter of its name, as a keyboard does. */
  choose: (format: string) => Promise<void>;
  close: () => Promise<void>;
};

export type Toolbar = {
  page: Page;
  /** Opens a page in a tab in front. */
  open: (address: string, body?: string) => Promise<void>;
  /** The same of a page that never ends loading. */
  openLoading: (address: string, body: string) => Promise<void>;
  /** Puts a mark on the clipboard, so that what comes later is seen to be new. */
  clear: () => Promise<void>;
  /** Waits for a popup that something else opens. */
  opened: () => Promise<Popup>;
  /** Clicks the icon. */
  click: () => Promise<Popup>;
  shortcut: () => Promise<void>;
  /** Opens the context menu where the selection is, or on the page, and takes our entry. */
  menu: () => Promise<void>;
  /** What the icon says in the tab in front. */
  sign: () => Promise<string>;
  clipboard: () => Promise<string>;
  /** Runs in a page of the extension, in a tab of its own. */
  inOwnPage: <R>(path: string, expression: string) => Promise<R>;
  /** Has the browser say yes or no to a site without its question, which no test can answer. */
  grantSites: (granted: boolean) => Promise<void>;
  /** What the browser tells a user before he installs the extension. */
  warnings: () => Promise<string[]>;
  closePopups: () => Promise<void>;
  /** Errors of the extension's own pages and background since the start. */
  errors: () => Promise<string[]>;
  close: () => Promise<void>;
};

const BAR = `[...document.querySelectorAll('[aria-label="This page"], [role=status]')]
  .map((it) => it.innerText).join(' ').replace(/\\s+/g, ' ')`;

/** Finds a control by its name; runs in the popup. */
const FIND = (name: string) => `
  [...document.querySelectorAll('button, select, textarea, summary')].find((it) =>
    (it.getAttribute('aria-label') ?? it.textContent).trim() === ${JSON.stringify(name)})`;

/** A script that is never served: its page never ends loading. */
export const NEVER = '/never.js';

/** What is served to the page in front; the clipboard is read in a page of its own. */
function serve(page: Page, answer: () => string) {
  page.on('request', (request) => {
    if (request.url().endsWith(NEVER)) return;
    void request
      .respond({ status: 200, contentType: 'text/html; charset=utf-8', body: answer() })
      .catch(() => undefined);
  });
  return page.setRequestInterception(true);
}

/** What both browsers do in their pages alike; `openOwn` opens a page of the extension. */
const inPages = (
  browser: Browser,
  page: Page,
  served: { html: string },
  openOwn: (own: Page, path: string) => Promise<unknown>,
): Pick<Toolbar, 'openLoading' | 'clear' | 'clipboard' | 'inOwnPage'> => ({
  openLoading: (address, body) => {
    served.html = body;
    return beginLoading(page, address);
  },
  clear: () => inReader(browser, page, () => navigator.clipboard.writeText('nothing yet')),
  clipboard: () => inReader(browser, page, () => navigator.clipboard.readText()),
  inOwnPage: async (path, expression) => {
    const own = await browser.newPage();
    await openOwn(own, path);
    await own.waitForSelector('body > *');
    const result = await own.evaluate(expression);
    await own.close();
    return result as never;
  },
});

async function chromiumToolbar(folder: string, display?: string): Promise<Toolbar> {
  const browser = await launch({
    executablePath: ensureBrowser('chromium'),
    headless: display === undefined,
    env: { ...process.env, ...(display !== undefined && { DISPLAY: display }) },
    pipe: true,
    enableExtensions: true,
    args: [...SANDBOX_ARGS, ...(display === undefined ? [] : ['--ozone-platform=x11'])],
  });
  const id = await browser.installExtension(folder);
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error('Chromium did not load the extension.');
  const worker = async () => {
    const target = await browser.waitForTarget((it) => it.url().endsWith('/background.js'));
    const found = await target.worker();
    if (!found) throw new Error('The background did not start.');
    return found;
  };
  const errors: string[] = [];
  (await worker()).on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const served = { html: '' };
  const page = await browser.newPage();
  await serve(page, () => served.html);
  for (const origin of ['https://reader.example', 'https://careers.acme.example']) {
    for (const name of ['clipboard-read', 'clipboard-write']) {
      const permission = { name, allowWithoutSanitization: false };
      await browser.setPermission(origin, { permission, state: 'granted' });
    }
  }
  const popupOf = async (opening: Promise<unknown>): Promise<Popup> => {
    const waiting = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
    await opening;
    const popup = await (await waiting).asPage();
    popup.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    popup.on('pageerror', (error) => errors.push(String(error)));
    return {
      text: async () => String(await popup.evaluate(BAR)),
      press: async (name) => {
        await popup.evaluate(`${FIND(name)}.focus()`);
        await popup.keyboard.press('Enter');
      },
      paste: async (text) => {
        await popup.evaluate(`${FIND('Text of a posting')}.focus()`);
        await popup.keyboard.sendCharacter(text);
      },
      run: (expression) => popup.evaluate(expression),
      choose: async (format) => {
        await popup.evaluate(`${FIND('Copied as')}.focus()`);
        await popup.keyboard.press(format.charAt(0) as KeyInput);
      },
      close: () => popup.close(),
    };
  };
  const click = () => popupOf(extension.triggerAction(page));
  const inBackground = async (expression: string) => (await worker()).evaluate(expression);
  /** Chromium shows neither its menus nor its keys without a window: the same handlers, the same grant. */
  const dispatch = async (event: string, ...values: string[]) => {
    await (await click()).close();
    await page.bringToFront();
    // The driver evaluates as if the user had just acted on the page, which he has with a real key.
    await page.evaluate(() => undefined);
    await inBackground(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
      .then(([tab]) => chrome.${event}.dispatch(${[...values, 'tab'].join()}))`);
  };
  return {
    page,
    open: async (address, body = '') => {
      served.html = body;
      await page.goto(address);
      await page.bringToFront();
    },
    click,
    opened: () => popupOf(Promise.resolve()),
    shortcut: () => dispatch('commands.onCommand', '"copy-profile"'),
    menu: async () => {
      const selectionText = await page.evaluate(() => String(getSelection() ?? ''));
      await dispatch('contextMenus.onClicked', JSON.stringify({ selectionText }));
    },
    sign: async () =>
      String(
        await inBackground(`chrome.tabs.query({ active: true, lastFocusedWindow: true })
          .then(async ([{ id: tabId }]) => await chrome.action.getBadgeText({ tabId }) + ' ' + await chrome.action.getTitle({ tabId }))`),
      ),
    ...inPages(browser, page, served, (own, path) => own.goto(`chrome-extension://${id}${path}`)),
    grantSites: async (granted) => {
      const settings = await browser.newPage();
      await settings.goto('chrome://extensions');
      await settings.evaluate(
        `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({
          extensionId: id,
          hostAccess: granted ? 'ON_ALL_SITES' : 'ON_CLICK',
        })})`,
      );
      await settings.close();
      await page.bringToFront();
    },
    warnings: async () =>
      (await inBackground(
        'chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest()))',
      )) as string[],
    closePopups: async () => {
      for (const target of browser.targets().filter((it) => it.url().endsWith('/popup.html'))) {
        await (await target.asPage()).close();
      }
    },
    errors: () => Promise.resolve(errors),
    close: () => browser.close(),
  };
}

/** Runs in a page that may read and write the clipboard. */
async function inReader<R>(browser: Browser, back: Page, run: () => Promise<R>): Promise<R> {
  const reader = await browser.newPage();
  await serve(reader, () => '<!doctype html><title>reader</title>');
  await reader.goto('https://reader.example/');
  await reader.bringToFront();
  const result = await reader.evaluate(run);
  await reader.close();
  await back.bringToFront();
  return result;
}

/** Begins to load a page, and waits for its heading alone. */
async function beginLoading(page: Page, address: string): Promise<void> {
  page.goto(address).catch(() => undefined);
  await expect
    .poll(() =>
      page
        .evaluate(() => `${location.href} ${document.querySelector('h1') ? 'begun' : ''}`)
        .catch(() => ''),
    )
    .toBe(`${address} begun`);
  await page.bringToFront();
}

async function firefoxToolbar(folder: string): Promise<Toolbar> {
  const { browser, origin, close } = await launchFirefox(ensureBrowser('firefox'), folder, {
    headless: true,
  });
  const chrome = await chromeOf(browser);
  const served = { html: '' };
  const page = await browser.newPage();
  await serve(page, () => served.html);
  await chrome.prepare(content.profile.extensionId);
  const watch = await watchFirefox(browser, page, origin);
  const popup: Popup = {
    text: async () => String(await chrome.inPopup(BAR)),
    press: async (name) => {
      await chrome.inPopup(`${FIND(name)}.focus()`);
      await chrome.press('Enter');
    },
    paste: async (text) => {
      await chrome.inPopup(`${FIND('Text of a posting')}.value = ${JSON.stringify(text)}`);
    },
    run: (expression) => chrome.inPopup(expression),
    choose: async (format) => {
      await chrome.inPopup(`${FIND('Copied as')}.focus()`);
      await chrome.press(format.charAt(0));
    },
    close: () => chrome.closePopup(),
  };
  const opened = async () => {
    await chrome.popupOpened();
    return popup;
  };
  return {
    page,
    open: async (address, body = '') => {
      served.html = body;
      if (address.startsWith('about:')) await chrome.open(address);
      else await page.goto(address);
      if (!address.startsWith('about:')) await page.bringToFront();
    },
    click: async () => {
      await chrome.clickIcon();
      return opened();
    },
    opened,
    shortcut: () => chrome.press('K', ['Alt', 'Shift']),
    menu: async () => {
      const { x, y } = await page.evaluate(() => {
        const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined;
        const box = (range ?? document.documentElement).getBoundingClientRect();
        return { x: box.x + 4, y: box.y + 4 };
      });
      await page.mouse.click(x, y, { button: 'right' });
      await chrome.takeMenuEntry('Copy profile for this');
    },
    sign: () => chrome.sign(),
    ...inPages(browser, page, served, (own, path) => openInFirefox(own, origin + path)),
    grantSites: (granted) => chrome.answerQuestions(granted),
    warnings: () => chrome.warnings(content.profile.extensionId),
    closePopups: () => chrome.closePopup(),
    errors: async () => (await watch.takeProblems()).filter((it) => !it.startsWith('request')),
    close,
  };
}

/** The built extension, its manifest changed for one test. */
export function variantOf(project: string, change: (manifest: Record<string, unknown>) => void) {
  const folder = mkdtempSync(join(tmpdir(), 'card-variant-'));
  cpSync(join(OUTPUT, folderOf(project)), folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  change(manifest);
  writeFileSync(path, JSON.stringify(manifest));
  return {
    folder,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const folderOf = (project: string) => (project === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

type Options = {
  folder?: string;
  /** Of a window for Chromium; it has none by itself. */
  display?: string;
};

export const openToolbar = (project: string, { folder, display }: Options = {}) => {
  const built = folder ?? join(OUTPUT, folderOf(project));
  return project === 'firefox' ? firefoxToolbar(built) : chromiumToolbar(built, display);
};

export const test = base.extend<{ toolbar: Toolbar }, { browser_: Toolbar }>({
  browser_: [
    async ({}, use, { project }) => {
      const toolbar = await openToolbar(project.name);
      await use(toolbar);
      await toolbar.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  toolbar: async ({ browser_ }, use) => {
    await browser_.clear();
    await use(browser_);
    await browser_.closePopups();
  },
});
