import type { BrowserContext, Page as PlaywrightPage } from '@playwright/test';
import type { Browser, Page as PuppeteerPage } from 'puppeteer-core';
import { windowOf } from './firefox-window.ts';

/** What went wrong in a browser since it was last asked: errors, and requests of the extension. */
export type TakeProblems = () => Promise<string[]>;

type Console = { type: () => string; text: () => string };

/** Collects what Chromium reports of a page or a worker as an error, by either driver. */
export function collectErrors(
  source: { on: (event: 'console', listener: (message: Console) => void) => unknown },
  problems: string[],
): void {
  source.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
}

/** The same of a page, with the errors that nothing caught. */
export function collectPageErrors(page: PlaywrightPage | PuppeteerPage, problems: string[]): void {
  collectErrors(page, problems);
  (page as PlaywrightPage).on('pageerror', (error: unknown) =>
    problems.push(`uncaught: ${error instanceof Error ? error.message : String(error)}`),
  );
}

/** Collects every request that isn't for a file of the extension. */
export function collectRequests(context: BrowserContext, origin: string, problems: string[]): void {
  context.on('request', (request) => {
    if (!request.url().startsWith(origin)) problems.push(`request to ${request.url()}`);
  });
}

/** Runs in Firefox's window: collects every request that the extension starts. */
const WATCH_REQUESTS = (origin: string) => `
  globalThis.cardRequests = [];
  Services.obs.addObserver({
    observe(channel) {
      const by = channel.QueryInterface(Ci.nsIHttpChannel).loadInfo.triggeringPrincipal.origin;
      if (by.startsWith(${JSON.stringify(origin)})) cardRequests.push('request to ' + channel.URI.spec);
    },
  }, 'http-on-opening-request');`;

/**
 * What Firefox notes about a page that's closed while the browser still answers it, or that scrolls
 * before its last frame is drawn. Neither is the page's error, and both happen on a slow machine.
 */
const NOTES =
  /^(XPConnect JavaScript: Promise (resolved|rejected) (after context unloaded|while context is inactive)|Layout: Layout was forced before the page was fully loaded)/;

/** Runs there too: returns what was collected, and the errors and violations of the extension's pages. */
const TAKE_PROBLEMS = (origin: string) => `
  const errors = Services.console.getMessageArray()
    .filter((it) => it instanceof Ci.nsIScriptError && it.sourceName.startsWith(${JSON.stringify(origin)}))
    .map((it) => it.category + ': ' + it.errorMessage)
    .filter((it) => !${String(NOTES)}.test(it));
  Services.console.reset();
  return [...cardRequests.splice(0), ...errors];`;

/** Runs in the page: keeps what it reports with console.error, which Firefox's window doesn't know. */
const keepConsoleErrors = () => {
  const kept = ((window as { cardErrors?: string[] }).cardErrors ??= []);
  console.error = (...words: unknown[]) => kept.push(`console: ${words.join(' ')}`);
};

/**
 * Begins to watch a page of the extension in Firefox, which reports none of this through WebDriver BiDi.
 * @returns what to call after each load of the page, and the problems so far.
 */
export async function watchFirefox(
  browser: Browser,
  page: PuppeteerPage,
  origin: string,
): Promise<{ onLoad: () => Promise<unknown>; takeProblems: TakeProblems }> {
  const { run } = await windowOf(browser);
  await run(WATCH_REQUESTS(origin));
  return {
    onLoad: () => page.evaluate(keepConsoleErrors),
    takeProblems: async () => [
      ...((await run(TAKE_PROBLEMS(origin))) as string[]),
      ...(await page.evaluate(
        () => (window as { cardErrors?: string[] }).cardErrors?.splice(0) ?? [],
      )),
    ],
  };
}
