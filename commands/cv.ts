/**
 * `npm run cv`: prints the CV as PDF, for A4 and Letter, into public/. Run it after you change the content or
 * the one-page version's style; a test fails if you forget. Builds don't do it.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FILES_FOLDER, filesOf } from '../content/files/names.ts';
import { content } from '../content/index.ts';
import { buildExtension, ensureBrowser } from './browsers.ts';
import { CV_BYTES, CV_FORMATS, printCv } from './cv/print.ts';

const FOLDER = join(import.meta.dirname, '../public', FILES_FOLDER);

try {
  const files = filesOf(content.profile);
  const names = { A4: files.cv.name, Letter: files.cvLetter.name };
  const printed = await printCv(ensureBrowser('chromium'), buildExtension('chromium'));
  // Otherwise files of a candidate with another name would stay.
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  for (const format of CV_FORMATS) {
    const bytes = printed[format];
    if (bytes.byteLength > CV_BYTES) {
      throw new Error(
        `The CV for ${format} has ${bytes.byteLength} bytes, more than ${CV_BYTES}: shorten the one-page version.`,
      );
    }
    writeFileSync(join(FOLDER, names[format]), bytes);
    console.log(`public/${FILES_FOLDER}/${names[format]}: ${bytes.byteLength} bytes`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
