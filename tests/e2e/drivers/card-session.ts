import { openInFirefox } from '../../../commands/launch.ts';
import { openChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import { openFirefox } from './firefox.ts';
import { setTheme } from './firefox-window.ts';
import { collectPageErrors, collectRequests, watchFirefox } from './problems.ts';
import type { Session, Starts } from './session.ts';
import { newPage } from './tab.ts';

export type Media = {
  dark?: boolean;
  width?: number;
  height?: number;
  /** Device pixels for one CSS pixel. */
  scale?: number;
};

/** One browser with a page of the extension in a tab. */
export type CardSession = Session & {
  /** Loads a page of the extension from scratch, as opening the popup does. */
  load: (path: string) => Promise<void>;
  setMedia: (media: Media) => Promise<void>;
};

/**
 * Runs before the page's own script: reports what the console doesn't, and leaves printing to the test.
 * A page that asks for a dialog can't be made a PDF at the same time.
 */
const watchPage = () => {
  window.print = () => undefined;
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error(`CSP violation: ${event.violatedDirective} ${event.blockedURI}`);
  });
};

/** To come from: a browser doesn't load an address again that differs only after its "#". */
const ELSEWHERE = 'about:blank';

async function inChromium(): Promise<CardSession> {
  const problems: string[] = [];
  const { context, origin } = await openChromium({ viewport: { width: 400, height: 600 } });
  await context.grantPermissions(['clipboard-read']);
  await context.addInitScript(watchPage);
  collectRequests(context, origin, problems);
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  collectPageErrors(page, problems);
  return {
    page: page as unknown as Driver,
    load: async (path) => {
      if (path.includes('#')) await page.goto(ELSEWHERE);
      await page.goto(origin + path);
    },
    setMedia: async ({ dark = false, width = 400, height = 600, scale = 1 }) => {
      await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
      await page.setViewportSize({ width, height });
      const screen = { width, height, deviceScaleFactor: scale, mobile: false };
      await cdp.send('Emulation.setDeviceMetricsOverride', screen);
    },
    takeProblems: () => Promise.resolve(problems.splice(0)),
    close: () => context.close(),
  };
}

async function inFirefox(): Promise<CardSession> {
  const { browser, origin, close } = await openFirefox();
  const page = await newPage(browser);
  const { onLoad, takeProblems } = await watchFirefox(browser, page, origin);
  return {
    page: page as unknown as Driver,
    load: async (path) => {
      if (path.includes('#')) await page.goto(ELSEWHERE);
      await openInFirefox(page, origin + path);
      await onLoad();
    },
    setMedia: async ({ dark = false, width = 400, height = 600, scale = 1 }) => {
      await setTheme(browser, dark ? 'dark' : 'light');
      await page.setViewport({ width, height, deviceScaleFactor: scale });
    },
    takeProblems,
    close,
  };
}

export const CARD_SESSIONS: Starts<CardSession> = { chromium: inChromium, firefox: inFirefox };
