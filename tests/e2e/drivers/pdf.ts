import { getDocumentProxy } from 'unpdf';
import type { Driver } from './driver.ts';

export type Paper = 'A4' | 'Letter';

/** A line of a PDF: its text, the size of its font and its height above the foot of the page, in points. */
export type PrintedLine = { text: string; size: number; y: number };

/** Text as it's compared: without white space, what a line's end may add, the commas of lists, and ligatures. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[\s,-]+/g, '');

/** Prints a page and reads the PDF back: the lines of each of its pages, in the file's order. */
export async function printed(page: Driver, format: Paper): Promise<PrintedLine[][]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
  const pages: PrintedLine[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const lines: PrintedLine[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const [, , , size = 0, , y = 0] = item.transform as number[];
      const last = lines.at(-1);
      if (last && Math.abs(last.y - y) < 2) last.text += item.str;
      else lines.push({ text: item.str, size, y });
    }
    pages.push(lines);
  }
  return pages;
}

/** What some pages of a PDF say, to be compared. */
export const textOf = (pages: PrintedLine[][]): string =>
  bare(
    pages
      .flat()
      .map(({ text }) => text)
      .join(' '),
  );
