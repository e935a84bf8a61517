/** The CV that's committed, beside what the extension prints today. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { ensureBrowser } from '../../../commands/browsers.ts';
import { CV_BYTES, CV_FORMATS, type CvFormat, printCv } from '../../../commands/cv/print.ts';
import { FILES_FOLDER, filesOf } from '../../../content/files/names.ts';
import { content } from '../../../content/index.ts';
import { expect, test } from '../drivers/card.ts';
import { builtFor } from '../drivers/driver.ts';

const files = filesOf(content.profile);
const NAMES: Record<CvFormat, string> = { A4: files.cv.name, Letter: files.cvLetter.name };
/** In points. Chromium rounds them up by less than one. */
const SIZES: Record<CvFormat, number[]> = { A4: [595.28, 841.89], Letter: [612, 792] };

const committed = (format: CvFormat) =>
  readFileSync(join(import.meta.dirname, '../../../public', FILES_FOLDER, NAMES[format]));

/** What a reader of a PDF gets from it; not its bytes, which change with every browser version. */
async function read(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const page = await pdf.getPage(1);
  const { items } = await page.getTextContent();
  const annotations = (await page.getAnnotations()) as { url?: string }[];
  const info = (await pdf.getMetadata()).info as Record<string, unknown>;
  const tree: unknown = await page.getStructTree();
  return {
    pages: pdf.numPages,
    size: page.view.slice(2),
    // In the file's order; where its lines break is the browser's own choice.
    text: items
      .map((item) => ('str' in item ? item.str : ''))
      .join('')
      .normalize('NFKC')
      .replace(/[\s-]+/g, ''),
    links: annotations.map(({ url }) => url).filter((url) => url !== undefined),
    roles: [...new Set(JSON.stringify(tree).match(/(?<="role":")[^"]+/g))].sort(),
    info: ['Title', 'Author', 'Language', 'Creator', 'CreationDate', 'ModDate'].map(
      (key) => info[key],
    ),
  };
}

test('the CV is what "npm run cv" prints of the content today', async () => {
  const printed = await printCv(ensureBrowser('chromium'), builtFor('chromium'));
  for (const format of CV_FORMATS) {
    const [now, then] = [await read(printed[format]), await read(committed(format))];
    expect(then, `The CV on ${format} is out of date: run "npm run cv".`).toEqual(now);
  }
});

for (const format of CV_FORMATS) {
  test(`the CV on ${format} is one tagged page that says whose it is`, async () => {
    const bytes = committed(format);
    expect(bytes.byteLength).toBeLessThanOrEqual(CV_BYTES);
    const { pages, size, links, roles, info } = await read(bytes);
    expect(pages).toBe(1);
    for (const [at, length] of SIZES[format].entries()) {
      expect(Math.abs((size[at] ?? 0) - length)).toBeLessThan(1);
    }
    const { name, label, lastChecked } = content.profile;
    const date = `D:${lastChecked.replaceAll('-', '')}000000Z`;
    const title = `${name}, ${label.toLowerCase()}: CV`;
    expect(info).toEqual([title, name, 'en', 'Recruiter Card', date, date]);
    expect(roles).toEqual(expect.arrayContaining(['Document', 'H1', 'H2', 'H3', 'L', 'LI', 'P']));
    for (const { url, personal = false } of content.contact.links) {
      expect(links.map(bare).includes(bare(url)), url).toBe(!personal);
    }
    for (const project of content.projects.items) {
      expect(links.map(bare)).toContain(bare(project.links.source));
    }
  });
}

/** An address as it's compared: a PDF may end it with a slash. */
const bare = (url: string) => url.replace(/\/$/, '');
