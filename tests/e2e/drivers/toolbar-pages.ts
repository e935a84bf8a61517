import { expect } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { bothCopied, clipboardText, markClipboard, READER } from './clipboard.ts';
import type { Driver } from './driver.ts';
import { newServer, NO_ANSWER, servePage } from './serve.ts';
import { DRAWN, newPage } from './tab.ts';
import type { Toolbar } from './toolbar.ts';

/** A script that's never served: a page that asks for it never finishes loading. */
export const NEVER = '/never.js';

/** Begins to load a page, and waits only for its heading. */
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

type Pages = {
  page: Page;
  /** Answers the next addresses with this page. */
  serve: (html: string) => void;
  shared: Pick<Toolbar, 'openLoading' | 'clear' | 'clipboard' | 'bothTypes' | 'inOwnPage'>;
};

/**
 * The tabs of a browser that Puppeteer drives, and what both browsers do in them alike.
 * @param openOwn opens a page of the extension.
 */
export async function openPages(
  browser: Browser,
  openOwn: (own: Page, path: string) => Promise<unknown>,
): Promise<Pages> {
  const server = newServer();
  const newTab = async () => {
    const page = await newPage(browser);
    await servePage(page, server);
    return page;
  };
  const serve = (body: string) => {
    server.serve((url) => (url.endsWith(NEVER) ? NO_ANSWER : { body }));
  };
  const readerPage = await newTab();
  await readerPage.goto(READER);
  const reader = readerPage as unknown as Driver;
  const page = await newTab();
  const back = page as unknown as Driver;
  return {
    page,
    serve,
    shared: {
      openLoading: (address, html) => {
        serve(html);
        return beginLoading(page, address);
      },
      clear: () => markClipboard(reader, back),
      clipboard: () => clipboardText(reader, back),
      bothTypes: () => bothCopied(reader, back),
      inOwnPage: async (path, expression) => {
        const own = await newPage(browser);
        await openOwn(own, path);
        await own.waitForSelector(DRAWN);
        const result = await own.evaluate(expression);
        await own.close();
        return result as never;
      },
    },
  };
}
