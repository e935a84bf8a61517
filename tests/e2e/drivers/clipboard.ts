import { expect } from '@playwright/test';
import type { Driver } from './driver.ts';

/** A page that reads the clipboard for the tests: the pages under test may not be allowed to. */
export const READER = 'https://reader.example/';

export const READER_PAGE = '<!doctype html><title>reader</title>';

/** What `mark` puts on the clipboard, so that a test sees when something else is copied. */
const NOTHING_YET = 'nothing yet';

type Page = Pick<Driver, 'evaluate' | 'bringToFront'>;

/** Puts `NOTHING_YET` on the clipboard. `reader` must have the focus. */
const mark = (reader: Page) =>
  reader.evaluate((text: string) => navigator.clipboard.writeText(text), NOTHING_YET);

/** The text that a paste would give. `page` must have the focus. */
export const readText = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/**
 * Does something with the clipboard in `reader`, and brings `back` to the front again. A popup that opens or
 * closes may take the focus for a moment, and a page without focus may not touch the clipboard: so it's tried
 * until the browser allows it.
 */
async function inFront<R>(reader: Page, back: Page, act: (reader: Page) => Promise<R>) {
  const results: R[] = [];
  await expect(async () => {
    await reader.bringToFront();
    results.push(await act(reader));
  }).toPass();
  await back.bringToFront();
  return results[0] as R;
}

/** Puts `NOTHING_YET` on the clipboard by way of `reader`. */
export const markClipboard = (reader: Page, back: Page): Promise<void> =>
  inFront(reader, back, mark);

/** The text on the clipboard, read by way of `reader`. */
export const clipboardText = (reader: Page, back: Page): Promise<string> =>
  inFront(reader, back, readText);

/** Waits until something was copied since the clipboard was marked, and returns its text. */
export async function textCopied(clipboard: () => Promise<string>): Promise<string> {
  await expect.poll(clipboard, { message: 'something is copied' }).not.toBe(NOTHING_YET);
  return clipboard();
}

/** What a paste gives: the plain text, and the body of the HTML if there is some. */
export type BothTypes = { text: string; html: string | undefined };

/** Both types on the clipboard, read by way of `reader`. */
export const bothCopied = (reader: Page, back: Page): Promise<BothTypes> =>
  inFront(reader, back, readBoth);

/**
 * Both types of what a paste would give. `page` must have the focus. If something is copied meanwhile,
 * Chromium refuses to give what it has begun to read, so it's read again.
 */
export const readBoth = (page: Page): Promise<BothTypes> =>
  page.evaluate(async () => {
    const readOnce = async (): Promise<BothTypes> => {
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
    };
    for (;;) {
      try {
        return await readOnce();
      } catch (error) {
        if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
      }
    }
  });
