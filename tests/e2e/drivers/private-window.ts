/** A private window of a browser that lets the extension into it. */
import { type CDPSession, expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from '../../../commands/browsers.ts';
import { closeWelcome, openInFirefox } from '../../../commands/launch.ts';
import { content } from '../../../content/index.ts';
import { inRoot } from './board-scripts.ts';
import { inWorlds, openBareChromium } from './chromium.ts';
import { builtFor, HANGS_MS } from './driver.ts';
import { openFirefox } from './firefox.ts';
import { controlsOf } from './firefox-controls.ts';
import { until, windowOf } from './firefox-window.ts';
import { newServer, type Served, servePage } from './serve.ts';
import { newPage } from './tab.ts';

type Evaluate = (expression: string) => Promise<unknown>;

export type PrivateWindow = {
  /** The tab in it. */
  page: Page;
  /** Opens an address in it. */
  open: (address: string, served: Served) => Promise<void>;
  /** Evaluates an expression where `root` is the shadow root of the button in its tab. */
  inRoot: Evaluate;
  /** Clicks the icon in it. @returns what evaluates expressions in the popup */
  popup: () => Promise<Evaluate>;
  /** Evaluates an expression in a page of the extension in a window that isn't private. */
  outside: Evaluate;
  close: () => Promise<void>;
};

/** What both browsers have in common, once there's a private tab. */
async function shared(page: Page): Promise<Pick<PrivateWindow, 'page' | 'open'>> {
  const server = newServer();
  await servePage(page, server);
  return {
    page,
    open: async (address, served) => {
      server.serve(() => served);
      await page.goto(address);
      await page.bringToFront();
    },
  };
}

/** The tab that comes when a private window is opened. */
async function newTabOf(browser: Browser, open: () => Promise<unknown>): Promise<Page> {
  const before = await browser.pages();
  await open();
  const opened = async () => (await browser.pages()).filter((it) => !before.includes(it));
  await expect.poll(async () => (await opened()).length).toBe(1);
  const [page] = await opened();
  if (!page) throw new Error('The private window has no tab.');
  page.setDefaultTimeout(HANGS_MS);
  return page;
}

async function inChromium(): Promise<PrivateWindow> {
  const browser = await openBareChromium();
  const folder = builtFor('chromium');
  const id = await browser.installExtension(folder, { enabledInIncognito: true });
  await closeWelcome(folder, () => browser.pages());
  const extension = (await browser.extensions()).get(id);
  const own = await newPage(browser);
  await own.goto(`chrome-extension://${id}/options.html`);
  const page = await newTabOf(browser, () =>
    own.evaluate(`chrome.windows.create({ incognito: true, url: 'about:blank' }).then(() => '')`),
  );
  return {
    ...(await shared(page)),
    inRoot: async (expression) => {
      // Both drivers have the same session of the DevTools protocol.
      const cdp = (await page.createCDPSession()) as unknown as CDPSession;
      return JSON.parse(String((await inWorlds(cdp, inRoot(expression)))[0])) as unknown;
    },
    popup: async () => {
      const isPopup = (url: string) => url.endsWith('/popup.html');
      const waiting = browser.waitForTarget((it) => isPopup(it.url()), { timeout: HANGS_MS });
      await extension?.triggerAction(page);
      const popup = await (await waiting).asPage();
      return (expression) => popup.evaluate(expression);
    },
    outside: (expression) => own.evaluate(expression),
    close: () => browser.close(),
  };
}

async function inFirefox(): Promise<PrivateWindow> {
  const { browser, origin, close } = await openFirefox();
  const extensionId = JSON.stringify(content.profile.extensionId);
  const { run } = await windowOf(browser);
  // What "Run in Private Windows: Allow" does in about:addons.
  await run(`
    const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const { extension } = WebExtensionPolicy.getByID(${extensionId});
    await ExtensionPermissions.add(${extensionId}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] }, extension);
    await (await AddonManager.getAddonByID(${extensionId})).reload();
    ${until(`WebExtensionPolicy.getByID(${extensionId})?.privateBrowsingAllowed`, 'access to private windows')}`);
  const own = await newPage(browser);
  await openInFirefox(own, `${origin}/options.html`);
  const page = await newTabOf(browser, () =>
    run(`
      const opened = OpenBrowserWindow({ private: true });
      await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));`),
  );
  // Its own first page would interrupt loading another.
  await expect
    .poll(() => page.evaluate(() => `${document.readyState} ${location.href}`).catch(String))
    .toBe('complete about:privatebrowsing');
  const controls = await controlsOf(browser, 1);
  await controls.prepare(content.profile.extensionId);
  return {
    ...(await shared(page)),
    inRoot: async (expression) => {
      const answer = await own.evaluate(`(async () => {
        const tab = (await browser.tabs.query({ active: true })).find((it) => it.incognito);
        const [{ result }] = await browser.scripting.executeScript({
          target: { tabId: tab.id },
          func: () => ${inRoot(expression)},
        });
        return result;
      })()`);
      return JSON.parse(String(answer)) as unknown;
    },
    popup: async () => {
      await controls.clickIcon();
      await controls.popupOpened();
      return controls.inPopup;
    },
    outside: (expression) => own.evaluate(expression),
    close,
  };
}

/** Starts a browser with a private window, for one test; `close` ends it. */
export const openPrivateWindow = (browser: BrowserName): Promise<PrivateWindow> =>
  browser === 'firefox' ? inFirefox() : inChromium();
