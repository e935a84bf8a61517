/**
 * Job boards' pages in a real browser with the extension, the same for both: every page is served by
 * interception at its real address, so no request leaves the machine.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { ensureBrowser } from '../../../commands/browsers.ts';
import { launchChromium, launchFirefox } from '../../../commands/launch.ts';
import { BOARD_PAGES } from '../../fixtures/boards/index.ts';

export { expect };

const OUTPUT = join(import.meta.dirname, '../../../.output');

/** A page that reads the clipboard for the tests; the pages under test may be forbidden to. */
const READER = 'https://reader.example/';

export type Served = { body: string; headers?: Record<string, string> };
type Answer = (url: string) => Served | undefined;

/** What Playwright's and Puppeteer's pages have in common. */
type Driver = {
  evaluate<R>(run: string | (() => R)): Promise<Awaited<R>>;
  evaluate<R, A>(run: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  goto: (url: string) => Promise<unknown>;
  bringToFront: () => Promise<void>;
  screenshot: () => Promise<Uint8Array>;
  keyboard: {
    press: (key: string) => Promise<void>;
    down: (key: string) => Promise<void>;
    up: (key: string) => Promise<void>;
  };
  mouse: {
    click: (x: number, y: number) => Promise<void>;
    move: (x: number, y: number) => Promise<void>;
  };
};

type Session = {
  page: Driver;
  reader: Driver;
  serve: (answer: Answer) => void;
  /** Loads the extension once more, as an update does. */
  update: () => Promise<void>;
  /** Empties the extension's storage, or fills it with something else. */
  setStorage: (items: Record<string, unknown>) => Promise<void>;
  /** Goes on in a tab of its own: a driver may be out of step with one that came back whole. */
  renew: () => Promise<void>;
  takeProblems: () => string[];
  close: () => Promise<void>;
};

const SIZE = { width: 1000, height: 700 };

/** Runs in a page of the extension. */
const STORE = (items: Record<string, unknown>) => `
  (async () => {
    const area = (globalThis.browser ?? chrome).storage.local;
    await area.clear();
    await area.set(${JSON.stringify(items)});
  })()`;

const answered = (answer: Answer, url: string): Served | undefined =>
  url.startsWith(READER) ? { body: '<!doctype html><title>reader</title>' } : answer(url);

async function chromiumSession(): Promise<Session> {
  let answer: Answer = () => undefined;
  const problems: string[] = [];
  const { context, origins } = await launchChromium(
    ensureBrowser('chromium'),
    [join(OUTPUT, 'chrome-mv3')],
    { headless: true, viewport: SIZE, args: ['--enable-features=BackForwardCache'] },
  );
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.route(
    (url) => url.protocol.startsWith('http'),
    async (route) => {
      const served = answered(answer, route.request().url());
      if (!served) return route.abort();
      return route.fulfill({
        headers: { 'content-type': 'text/html; charset=utf-8', ...served.headers },
        body: served.body,
      });
    },
  );
  const extension = await context.newPage();
  await extension.goto(`${origins[0] ?? ''}/popup.html`);
  const reader = await context.newPage();
  await reader.goto(READER);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  return {
    page: page as unknown as Driver,
    reader: reader as unknown as Driver,
    serve: (next) => {
      answer = next;
    },
    update: async () => {
      await extension.evaluate('chrome.runtime.reload()').catch(() => undefined);
    },
    setStorage: async (items) => {
      await extension.evaluate(STORE(items));
    },
    renew: () => Promise.resolve(),
    takeProblems: () => problems.splice(0),
    close: () => context.close(),
  };
}

async function firefoxSession(): Promise<Session> {
  let answer: Answer = () => undefined;
  const folder = join(OUTPUT, 'firefox-mv3');
  const { browser, origin, close } = await launchFirefox(ensureBrowser('firefox'), folder, {
    headless: true,
  });
  const newPage = async () => {
    const page = await browser.newPage();
    await page.setViewport(SIZE);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const served = answered(answer, request.url());
      void (
        served
          ? request.respond({
              status: 200,
              contentType: 'text/html; charset=utf-8',
              headers: served.headers ?? {},
              body: served.body,
            })
          : request.abort()
      ).catch(() => undefined);
    });
    return page;
  };
  const extension = await browser.newPage();
  extension.goto(`${origin}/popup.html`).catch(() => undefined);
  const reader = await newPage();
  await reader.goto(READER);
  let page = await newPage();
  return {
    get page() {
      return page as unknown as Driver;
    },
    reader: reader as unknown as Driver,
    serve: (next) => {
      answer = next;
    },
    update: async () => {
      await browser.installExtension(folder);
    },
    setStorage: async (items) => {
      await expect
        .poll(() =>
          extension.evaluate(STORE(items)).then(
            () => 'stored',
            () => 'not yet',
          ),
        )
        .toBe('stored');
    },
    renew: async () => {
      page = await newPage();
    },
    takeProblems: () => [],
    close,
  };
}

/** The box of our element, and how many elements stand below the root. Runs in the page. */
const look = () => {
  // A page may have shadowed the member of its document.
  const root = document.querySelector('html') ?? document.documentElement;
  const { lastElementChild: last, childElementCount: children } = root;
  const isOurs = last !== null && !['HEAD', 'BODY', 'FRAMESET'].includes(last.tagName);
  if (!isOurs) return { children, box: null };
  const { x, y, width, height } = last.getBoundingClientRect();
  return { children, box: { x, y, width, height } };
};

/** Between two documents there is nothing to look at. */
const between = { box: null };

/** One tab on a job board. */
export class BoardTab {
  readonly session: Session;

  constructor(session: Session) {
    this.session = session;
  }

  get page(): Driver {
    return this.session.page;
  }

  /** Opens an address; whatever the page asks for on its own host is served as it is. */
  async open(address: string, served: Served): Promise<void> {
    this.session.serve(() => served);
    await this.page.goto(address);
  }

  look() {
    return this.page.evaluate(look);
  }

  /** Waits for the button and gives its box, across a navigation if there is one. */
  async button(): Promise<{ x: number; y: number; width: number; height: number }> {
    await expect
      .poll(async () => (await this.look().catch(() => between)).box, {
        message: 'the button is there',
        timeout: 10_000,
      })
      .not.toBeNull();
    const { box } = await this.look();
    if (!box) throw new Error('The button went away.');
    return box;
  }

  /** Waits until there is no element of ours. */
  async noButton(): Promise<void> {
    await expect.poll(async () => (await this.look()).box, { message: 'no button' }).toBeNull();
  }

  async press(): Promise<void> {
    const { x, y } = await this.button();
    await this.page.mouse.click(x + 20, y + 20);
  }

  /** Puts a mark on the clipboard, so that what comes later is seen to be new. */
  async clear(): Promise<void> {
    await this.session.reader.bringToFront();
    await this.session.reader.evaluate(() => navigator.clipboard.writeText('nothing yet'));
    await this.page.bringToFront();
  }

  /** What a paste gives. Asked of the page itself, since a page that is left stops what it is copying. */
  async clipboard(): Promise<string> {
    const here = await this.page
      .evaluate(() => navigator.clipboard.readText())
      .catch(() => undefined);
    if (here !== undefined) return here;
    await this.session.reader.bringToFront();
    const text = await this.session.reader.evaluate(() => navigator.clipboard.readText());
    await this.page.bringToFront();
    return text;
  }

  /** Presses the button and waits for what it copies. */
  async copied(): Promise<string> {
    await this.clear();
    await this.press();
    await expect
      .poll(() => this.clipboard(), { message: 'something is copied' })
      .not.toBe('nothing yet');
    return this.clipboard();
  }

  /** The same, and waits for the panel, which takes the focus: keys are for it. */
  async copiedInPanel(): Promise<string> {
    const text = await this.copied();
    await expect
      .poll(() =>
        this.page.evaluate(
          () => document.activeElement === document.documentElement.lastElementChild,
        ),
      )
      .toBe(true);
    return text;
  }

  async pressKeys(...keys: string[]): Promise<void> {
    for (const key of keys) {
      const [last = '', ...modifiers] = key.split('+').reverse();
      for (const modifier of modifiers) await this.page.keyboard.down(modifier);
      await this.page.keyboard.press(last);
      for (const modifier of modifiers) await this.page.keyboard.up(modifier);
    }
  }
}

const pageNamed = (board: string, name: string) => {
  const page = BOARD_PAGES.find((it) => it.board === board && it.name === name);
  if (!page) throw new Error(`There is no page ${board}/${name}.`);
  return page;
};

export const LINKEDIN = pageNamed('linkedin', 'posting');
export const LINKEDIN_LIST = pageNamed('linkedin', 'other');

/** A script that a test page may need, from node_modules. */
export const scriptOf = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../../../node_modules', path), 'utf8');

/** A browser of its own, for a test that leaves it in a state that no other can use. */
export const openBoard = (project: string): Promise<Session> =>
  project === 'firefox' ? firefoxSession() : chromiumSession();

export const test = base.extend<{ tab: BoardTab }, { board: Session }>({
  board: [
    async ({}, use, { project }) => {
      const session = await openBoard(project.name);
      await use(session);
      await session.close();
    },
    { scope: 'worker' },
  ],
  tab: async ({ board }, use) => {
    await board.setStorage({});
    const tab = new BoardTab(board);
    await use(tab);
  },
});
