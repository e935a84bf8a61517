import type { BrowserContext } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { READER, READER_PAGE } from './clipboard.ts';

export type Served = { body: string; headers?: Record<string, string> };

/** What an address gets: a page, `undefined` for a failed request, `NO_ANSWER` for none ever. */
type Answer = (url: string) => Served | typeof NO_ANSWER | undefined;

/** A page that waits for a request with this answer never finishes loading. */
export const NO_ANSWER = 'no answer';

/** Serves pages by interception, at their real addresses: no request leaves the machine. */
export type Server = {
  serve: (answer: Answer) => void;
  answer: Answer;
};

/** Starts with nothing but the page that reads the clipboard, which is always served. */
export function newServer(): Server {
  let current: Answer = () => undefined;
  return {
    serve: (answer) => {
      current = answer;
    },
    answer: (url) => (url.startsWith(READER) ? { body: READER_PAGE } : current(url)),
  };
}

const contentType = 'text/html; charset=utf-8';

/** Has a server answer every request of Playwright's Chromium. */
export const serveContext = (context: BrowserContext, { answer }: Server): Promise<unknown> =>
  context.route(
    (url) => url.protocol.startsWith('http'),
    async (route) => {
      const served = answer(route.request().url());
      if (served === NO_ANSWER) return;
      if (!served) return route.abort();
      const headers = { 'content-type': contentType, ...served.headers };
      return route.fulfill({ headers, body: served.body });
    },
  );

/** Has a server answer every request of one of Puppeteer's pages. */
export async function servePage(page: Page, { answer }: Server): Promise<void> {
  page.on('request', (request) => {
    const served = answer(request.url());
    if (served === NO_ANSWER) return;
    const responding = served
      ? request.respond({
          status: 200,
          contentType,
          headers: served.headers ?? {},
          body: served.body,
        })
      : request.abort();
    // A page that was left meanwhile needs no answer.
    void responding.catch(() => undefined);
  });
  await page.setRequestInterception(true);
}
