import type { Browser, Page } from 'puppeteer-core';
import { HANGS_MS } from './driver.ts';

/** In a page of the extension that has been drawn, which may take longer than loading it. */
export const DRAWN = 'body > *';

/** A new tab of a browser that Puppeteer drives, with patience for a busy machine. */
export async function newPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(HANGS_MS);
  return page;
}
