import { getDocumentProxy } from 'unpdf';
import type { Driver } from './driver.ts';

export type Paper = 'A4' | 'Letter';

/** Text as it's compared: without white space, what a line's end may add, and ligatures. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[\s,-]+/g, '');

/** Prints a page and reads the PDF back: the text of each of its pages, in the file's order. */
export async function printed(page: Driver, format: Paper): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
  }
  return pages;
}
