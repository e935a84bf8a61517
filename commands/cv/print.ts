import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from '@playwright/test';
import { content } from '../../content/index.ts';
import { launchChromium } from '../launch.ts';

export const CV_FORMATS = ['A4', 'Letter'] as const;
export type CvFormat = (typeof CV_FORMATS)[number];

/** The most bytes that a CV may have: it gets attached to emails, and the extension contains two. */
export const CV_BYTES = 60_000;

/** The CV's font: open, and the same on every machine. The notices name it. */
const FONT = '@fontsource/inter';
const FONT_FILES = [400, 600, 700].flatMap((weight) =>
  ['latin', 'latin-ext'].map((subset) => ({
    weight: String(weight),
    file: `${FONT}/files/inter-${subset}-${weight}-normal.woff2`,
  })),
);

/** Makes the page use the CV's font, and waits until it's loaded. Other pages keep the system's fonts. */
async function useFont(page: Page): Promise<void> {
  const { resolve } = createRequire(import.meta.url);
  const fonts = FONT_FILES.map(({ weight, file }) => ({
    weight,
    base64: readFileSync(resolve(file)).toString('base64'),
    range: file.includes('latin-ext')
      ? 'U+0100-02BA, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20C0'
      : 'U+0000-00FF, U+0131, U+0152-0153, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212',
  }));
  await page.evaluate(async (all) => {
    for (const { weight, base64, range } of all) {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const face = new FontFace('CV', bytes, { weight, unicodeRange: range });
      document.fonts.add(await face.load());
    }
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { font-family: CV !important; }');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, fonts);
}

/**
 * Sets a PDF's title, author, language, creator and dates. The dates come from the content, so that nothing
 * else changes the file.
 */
async function describe(pdf: Uint8Array): Promise<Uint8Array> {
  const { name, label, lastChecked } = content.profile;
  const checked = new Date(lastChecked);
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  document.setTitle(`${name}, ${label.toLowerCase()}: CV`, { showInWindowTitleBar: true });
  document.setAuthor(name);
  document.setLanguage('en');
  document.setCreator('Recruiter Card');
  document.setProducer('Chromium');
  document.setCreationDate(checked);
  document.setModificationDate(checked);
  return document.save();
}

/**
 * Prints the one-page version of the full page as the CV.
 * @param browser path of Chromium
 * @param extension folder of the built extension
 * @returns a tagged PDF for each format
 */
export async function printCv(
  browser: string,
  extension: string,
): Promise<Record<CvFormat, Uint8Array>> {
  const { context, origins } = await launchChromium(browser, [extension], { headless: true });
  try {
    const page = await context.newPage();
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
    const print = async (format: CvFormat) => {
      // Each from the start, since the page shows the full version again after printing.
      await page.goto(`${origins[0] ?? ''}/reader.html?print=summary`);
      await page.waitForSelector('.sheet', { state: 'attached' });
      await useFont(page);
      return describe(await page.pdf({ format, tagged: true }));
    };
    return { A4: await print('A4'), Letter: await print('Letter') };
  } finally {
    await context.close();
  }
}
