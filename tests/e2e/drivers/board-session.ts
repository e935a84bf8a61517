import { expect } from '@playwright/test';
import { openInFirefox } from '../../../commands/launch.ts';
import { inFront, inRoot, SETTLED, SHOWN, type Shown, storing } from './board-scripts.ts';
import type { Media } from './card-session.ts';
import { inContentScripts, openChromium } from './chromium.ts';
import { READER } from './clipboard.ts';
import { builtFor, type Driver } from './driver.ts';
import { openFirefox } from './firefox.ts';
import { setTheme } from './firefox-window.ts';
import { collectPageErrors } from './problems.ts';
import { newServer, serveContext, servePage, type Server } from './serve.ts';
import type { Session, Starts } from './session.ts';
import { DRAWN, newPage } from './tab.ts';

/** One browser with the extension, a tab on a job board, and one that reads the clipboard. */
export type BoardSession = Session &
  Pick<Server, 'serve'> & {
    reader: Driver;
    /** Loads the extension once more, as an update does. */
    update: () => Promise<void>;
    /** Replaces all that the extension has stored. */
    setStorage: (items: Record<string, unknown>) => Promise<void>;
    /** Waits until the content script has started in the page and has nothing more to decide. */
    settled: () => Promise<void>;
    /** What the button and its panel show now; only a content script may ask. */
    shown: () => Promise<Shown>;
    /** Evaluates an expression there, in which `root` is the button's shadow root. */
    inRoot: (expression: string) => Promise<unknown>;
    /** Opens a page of the extension in a new tab, brings it to the front, and waits until it's drawn. */
    openOwn: (path: string) => Promise<Driver>;
    /** The size of the window's page and the theme, for all pages from now on. */
    setMedia: (media: Media) => Promise<void>;
    /** Continues in a new tab: a driver may be out of step with one restored from memory. */
    renew: () => Promise<void>;
  };

const SIZE = { width: 1000, height: 700 };

const viewportOf = ({ width = SIZE.width, height = SIZE.height, scale = 1 }: Media) => ({
  width,
  height,
  deviceScaleFactor: scale,
});

/** Tries until it's done: a page may be about to load. */
const untilDone = (attempt: () => Promise<unknown>, done: string) =>
  expect.poll(() => attempt().catch((error: unknown) => String(error))).toBe(done);

async function inChromium(): Promise<BoardSession> {
  const problems: string[] = [];
  const server = newServer();
  const { context, origin } = await openChromium({
    viewport: SIZE,
    args: ['--enable-features=BackForwardCache'],
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await serveContext(context, server);
  const extension = await context.newPage();
  await extension.goto(`${origin}/popup.html`);
  const reader = await context.newPage();
  await reader.goto(READER);
  const page = await context.newPage();
  collectPageErrors(page, problems);
  const cdp = await context.newCDPSession(page);
  const evaluateInRoot = async (expression: string): Promise<unknown> =>
    JSON.parse(String((await inContentScripts(page, inRoot(expression)))[0]));
  return {
    page: page as unknown as Driver,
    reader: reader as unknown as Driver,
    serve: server.serve,
    update: async () => {
      await extension.evaluate('chrome.runtime.reload()').catch(() => undefined);
    },
    setStorage: async (items) => {
      await extension.evaluate(storing(items));
    },
    settled: () => untilDone(async () => (await inContentScripts(page, SETTLED)).join(), 'settled'),
    shown: async () => (await evaluateInRoot(SHOWN)) as Shown,
    inRoot: evaluateInRoot,
    openOwn: async (path) => {
      const own = await context.newPage();
      await own.goto(origin + path);
      await own.waitForSelector(DRAWN);
      return own;
    },
    setMedia: async (media) => {
      await page.emulateMedia({ colorScheme: media.dark ? 'dark' : 'light' });
      await cdp.send('Emulation.setDeviceMetricsOverride', { ...viewportOf(media), mobile: false });
    },
    renew: () => Promise.resolve(),
    takeProblems: () => Promise.resolve(problems.splice(0)),
    close: () => context.close(),
  };
}

async function inFirefox(): Promise<BoardSession> {
  const server = newServer();
  const { browser, origin, close } = await openFirefox();
  const newTab = async () => {
    const page = await newPage(browser);
    await page.setViewport(SIZE);
    await servePage(page, server);
    return page;
  };
  const extension = await newPage(browser);
  extension.goto(`${origin}/popup.html`).catch(() => undefined);
  const reader = await newTab();
  await reader.goto(READER);
  let page = await newTab();
  const evaluateInRoot = async (expression: string): Promise<unknown> =>
    JSON.parse(await (extension.evaluate(inFront(inRoot(expression))) as Promise<string>));
  return {
    get page() {
      return page as unknown as Driver;
    },
    reader: reader as unknown as Driver,
    serve: server.serve,
    update: async () => {
      await browser.installExtension(builtFor('firefox'));
    },
    setStorage: (items) => untilDone(() => extension.evaluate(storing(items)), 'done'),
    settled: async () => {
      await page.bringToFront();
      await untilDone(() => extension.evaluate(inFront(SETTLED)), 'settled');
    },
    shown: async () => (await evaluateInRoot(SHOWN)) as Shown,
    inRoot: evaluateInRoot,
    openOwn: async (path) => {
      const own = await newPage(browser);
      await openInFirefox(own, origin + path);
      await own.waitForSelector(DRAWN);
      await own.bringToFront();
      return own as unknown as Driver;
    },
    setMedia: async (media) => {
      await setTheme(browser, media.dark ? 'dark' : 'light');
      await page.setViewport(viewportOf(media));
    },
    renew: async () => {
      page = await newTab();
    },
    // What Firefox reports about a page can't be told from the browser's own notes.
    takeProblems: () => Promise.resolve([]),
    close,
  };
}

export const BOARD_SESSIONS: Starts<BoardSession> = { chromium: inChromium, firefox: inFirefox };
