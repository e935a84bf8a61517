/**
 * The built card in a real browser, the same for both: Playwright drives Chromium, Puppeteer drives
 * Firefox, and the tests see neither. Every test fails on a network request, a console error, an
 * uncaught error or a violation of the content security policy.
 */
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { type BrowserName, ensureBrowser } from '../../../commands/browsers.ts';
import { launchChromium, launchFirefox, openInFirefox } from '../../../commands/launch.ts';
import { watchFirefox } from './firefox-watch.ts';

export { expect };

const OUTPUT = join(import.meta.dirname, '../../../.output');

/** What Playwright's and Puppeteer's pages have in common. */
type Driver = {
  evaluate<R>(run: string | (() => R)): Promise<Awaited<R>>;
  evaluate<R, A>(run: (argument: A) => R, argument: A): Promise<Awaited<R>>;
  keyboard: {
    down: (key: string) => Promise<void>;
    press: (key: string) => Promise<void>;
    up: (key: string) => Promise<void>;
    type: (text: string) => Promise<void>;
  };
  mouse: {
    click: (x: number, y: number) => Promise<void>;
    move: (x: number, y: number) => Promise<void>;
  };
  /** What the browser would print. */
  pdf: (options: { format: 'A4' | 'Letter' }) => Promise<Uint8Array>;
};

type Media = { dark?: boolean; width?: number; height?: number; rootFontSize?: string };

/** One browser with the card, kept for all tests of a worker. */
type Session = {
  page: Driver;
  /** Loads a page of the card anew, as opening the popup does. */
  load: (path: string) => Promise<void>;
  setMedia: (media: Media) => Promise<void>;
  /** What went wrong since it was last asked. */
  takeProblems: () => Promise<string[]>;
  close: () => Promise<void>;
};

/**
 * Runs before the card's own script: reports what the console does not, and leaves printing to the test.
 * A page that asks for a dialog cannot be made a PDF at the same time.
 */
const watchPage = () => {
  window.print = () => undefined;
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`CSP violation: ${event.violatedDirective} ${event.blockedURI}`);
  });
};

async function chromiumSession(): Promise<Session> {
  const problems: string[] = [];
  const { context, origins } = await launchChromium(
    ensureBrowser('chromium'),
    [join(OUTPUT, 'chrome-mv3')],
    { headless: true, viewport: { width: 400, height: 600 } },
  );
  const origin = origins[0] ?? '';
  await context.grantPermissions(['clipboard-read']);
  await context.addInitScript(watchPage);
  context.on('request', (request) => {
    if (!request.url().startsWith(origin)) problems.push(`request to ${request.url()}`);
  });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  return {
    page: page as unknown as Driver,
    load: async (path) => {
      await page.goto('about:blank');
      await page.goto(origin + path);
    },
    setMedia: async ({ dark = false, width = 400, height = 600 }) => {
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      await page.setViewportSize({ width, height });
    },
    takeProblems: () => Promise.resolve(problems.splice(0)),
    close: () => context.close(),
  };
}

async function firefoxSession(): Promise<Session> {
  const open = async (dark: boolean) => {
    const { browser, origin, close } = await launchFirefox(
      ensureBrowser('firefox'),
      join(OUTPUT, 'firefox-mv3'),
      { headless: true, dark },
    );
    const page = await browser.newPage();
    return { page, origin, close, ...(await watchFirefox(browser, page, origin)) };
  };
  // Firefox takes its theme from a preference at the start: one browser for each.
  const light = await open(false);
  let dark: typeof light | undefined;
  let current = light;
  return {
    get page() {
      return current.page as unknown as Driver;
    },
    load: async (path) => {
      await current.page.goto('about:blank');
      await openInFirefox(current.page, current.origin + path);
      await current.onLoad();
    },
    setMedia: async ({ dark: wantsDark = false, width = 400, height = 600 }) => {
      if (wantsDark) dark ??= await open(true);
      current = wantsDark && dark ? dark : light;
      await current.page.setViewport({ width, height });
    },
    takeProblems: () => current.takeProblems(),
    close: async () => {
      await light.close();
      await dark?.close();
    },
  };
}

/** Where an element is; runs in the page. `within` narrows the search to an article by its name. */
const locate = ({ role, name, within }: { role: string; name: string; within?: string }) => {
  const selectors: Record<string, string> = {
    button: 'button',
    link: 'a[href]',
    tab: '[role=tab]',
    searchbox: 'input[type=search]',
  };
  const nameOf = (element: Element): string => {
    const labelledby = element.getAttribute('aria-labelledby');
    const label = labelledby
      ? document.getElementById(labelledby)?.textContent
      : (element.getAttribute('aria-label') ?? element.textContent);
    return (label ?? '').replace(/\s+/g, ' ').trim();
  };
  const root = within
    ? [...document.querySelectorAll('article')].find((article) => nameOf(article) === within)
    : document;
  const element = [...(root?.querySelectorAll(selectors[role] ?? 'none') ?? [])].find(
    (it) => nameOf(it) === name || nameOf(it).startsWith(`${name},`),
  );
  if (!element) return null;
  const margin = 100; // Below the sticky bar.
  const before = element.getBoundingClientRect();
  if (before.top < margin && !element.closest('.sticky')) scrollBy(0, before.top - margin - 50);
  if (before.bottom > innerHeight) scrollBy(0, before.bottom - innerHeight + 20);
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

type Target = { role: string; name: string; within?: string };

/** The card as a recruiter uses it: what can be seen, clicked, typed and pasted. */
export class Card {
  readonly session: Session;
  private path = '/popup.html';

  constructor(session: Session) {
    this.session = session;
  }

  get page(): Driver {
    return this.session.page;
  }

  /** Opens the card, or another page of it, as if for the first time. */
  async open(media: Media = {}, path = '/popup.html'): Promise<void> {
    this.path = path;
    await this.session.setMedia(media);
    await this.session.load(path);
    await this.page.evaluate(() => {
      localStorage.clear();
    });
    await this.load();
  }

  /** Loads the page and waits for its end: its beginning is drawn first. */
  private async load(): Promise<void> {
    await this.session.load(this.path);
    await expect
      .poll(() =>
        this.page.evaluate(
          () => document.querySelector('footer button, #contact, main fieldset') !== null,
        ),
      )
      .toBe(true);
  }

  /** Closes it and opens it again, as a popup that has lost the focus. */
  reopen(): Promise<void> {
    return this.load();
  }

  async click(role: string, name: string, within?: string): Promise<void> {
    const target: Target = { role, name, ...(within !== undefined && { within }) };
    let box: { x: number; y: number } | null = null;
    await expect
      .poll(async () => (box = await this.page.evaluate(locate, target)), {
        message: `${role} "${name}"${within ? ` in ${within}` : ''} is in the card`,
      })
      .not.toBeNull();
    const { x, y } = box as unknown as { x: number; y: number };
    await this.page.mouse.click(x, y);
  }

  /** Presses a key, with the modifiers before it: "Shift+Tab". */
  async press(keys: string): Promise<void> {
    const [key = '', ...modifiers] = keys.split('+').reverse();
    for (const modifier of modifiers) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    for (const modifier of modifiers) await this.page.keyboard.up(modifier);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  /** All visible text, white space folded. */
  text(): Promise<string> {
    return this.page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  }

  /** What the polite live region says. */
  status(): Promise<string> {
    return this.page.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '');
  }

  /** What a paste would give: plain text, and the body of the html where there is some. */
  clipboard(): Promise<{ text: string; html: string | undefined }> {
    return this.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) =>
        item?.types.includes(type) ? (await item.getType(type)).text() : undefined;
      const html = await read('text/html');
      return {
        text: (await read('text/plain')) ?? '',
        html:
          html === undefined
            ? undefined
            : new DOMParser().parseFromString(html, 'text/html').body.innerHTML,
      };
    });
  }

  /** Texts that are drawn smaller than so many px, those of figures by the scale of their drawing. */
  textsUnder(px: number): Promise<string[]> {
    return this.page.evaluate(
      (least: number) =>
        [...document.querySelectorAll('body *')]
          .filter((it) => it.getClientRects().length > 0)
          .filter((it) =>
            [...it.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
          )
          .map((it) => {
            const svg = it.closest('svg');
            const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
            return `${parseFloat(getComputedStyle(it).fontSize) * scale} ${it.textContent}`;
          })
          .filter((it) => parseFloat(it) < least),
      px,
    );
  }

  selectedTab(): Promise<string> {
    return this.page.evaluate(
      () => document.querySelector('[role=tab][aria-selected=true]')?.textContent ?? '',
    );
  }
}

export const test = base.extend<{ card: Card }, { session: Session }>({
  session: [
    // Playwright reads the names from the braces.
    async ({}, use, { project }) => {
      const start: Record<BrowserName, () => Promise<Session>> = {
        chromium: chromiumSession,
        firefox: firefoxSession,
      };
      const session = await start[project.name as BrowserName]();
      await use(session);
      await session.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  card: async ({ session }, use) => {
    await session.takeProblems();
    await use(new Card(session));
    expect(await session.takeProblems(), 'requests, console errors and CSP violations').toEqual([]);
  },
});
