import { expect } from '@playwright/test';
import { inContentScripts, openChromium } from './chromium.ts';
import { READER } from './clipboard.ts';
import { builtFor, type Driver } from './driver.ts';
import { openFirefox } from './firefox.ts';
import { collectPageErrors } from './problems.ts';
import { newServer, serveContext, servePage, type Server } from './serve.ts';
import type { Session, Starts } from './session.ts';
import { newPage } from './tab.ts';

/** The words of the button and its panel, and where their controls are, in pixels of the window. */
type Shown = { text: string; controls: { name: string; x: number; y: number }[] };

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
    /** What the button and its panel show now, which only a content script may ask. */
    shown: () => Promise<Shown>;
    /** Goes on in a new tab: a driver may be out of step with one that came back whole. */
    renew: () => Promise<void>;
  };

const SIZE = { width: 1000, height: 700 };

/** Runs in a page of the extension. */
const STORE = (items: Record<string, unknown>) => `
  (async () => {
    const area = (globalThis.browser ?? chrome).storage.local;
    await area.clear();
    await area.set(${JSON.stringify(items)});
    return 'done';
  })()`;

/** Runs in the world of the content scripts, where entrypoints/posting-button.content leaves this. */
const SETTLED = `globalThis[Symbol.for('settled')]?.().then(() => 'settled')`;

/** In that world, the browser opens a closed shadow root to a content script. */
const SHOWN = `(() => {
  const host = document.documentElement.lastElementChild;
  const root = host.openOrClosedShadowRoot ?? globalThis.chrome?.dom?.openOrClosedShadowRoot?.(host);
  const controls = [...(root?.querySelectorAll('button') ?? [])].map((it) => {
    const { x, y, width, height } = it.getBoundingClientRect();
    const name = (it.getAttribute('aria-label') ?? it.textContent).trim();
    return { name, x: x + width / 2, y: y + height / 2 };
  });
  const text = [...(root?.querySelectorAll('p, h2, button') ?? [])].map((it) => it.textContent);
  return JSON.stringify({ text: text.join('\\n'), controls });
})()`;

/** Such an expression, run by a page of the extension in the tab that's in front. */
const inFront = (expression: string) => `
  (async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    const [{ result }] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      func: () => ${expression},
    });
    return result;
  })()`;

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
  return {
    page: page as unknown as Driver,
    reader: reader as unknown as Driver,
    serve: server.serve,
    update: async () => {
      await extension.evaluate('chrome.runtime.reload()').catch(() => undefined);
    },
    setStorage: async (items) => {
      await extension.evaluate(STORE(items));
    },
    settled: () => untilDone(async () => (await inContentScripts(page, SETTLED)).join(), 'settled'),
    shown: async () => JSON.parse(String((await inContentScripts(page, SHOWN))[0])) as Shown,
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
  return {
    get page() {
      return page as unknown as Driver;
    },
    reader: reader as unknown as Driver,
    serve: server.serve,
    update: async () => {
      await browser.installExtension(builtFor('firefox'));
    },
    setStorage: (items) => untilDone(() => extension.evaluate(STORE(items)), 'done'),
    settled: async () => {
      await page.bringToFront();
      await untilDone(() => extension.evaluate(inFront(SETTLED)), 'settled');
    },
    shown: async () =>
      JSON.parse(await (extension.evaluate(inFront(SHOWN)) as Promise<string>)) as Shown,
    renew: async () => {
      page = await newTab();
    },
    // Firefox reports nothing of a page that a test could tell from the browser's own notes.
    takeProblems: () => Promise.resolve([]),
    close,
  };
}

export const BOARD_SESSIONS: Starts<BoardSession> = { chromium: inChromium, firefox: inFirefox };
