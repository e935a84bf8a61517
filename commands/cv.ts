/**
 * `npm run cv`: prints the CV as PDF, for A4 and Letter, into public/. Run it after the content or what
 * the one-page version looks like has changed; a test says so. No build does it.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesOf } from '../content/files/names.ts';
import { content } from '../content/index.ts';
import { buildExtension, ensureBrowser } from './browsers.ts';
import { CV_BYTES, CV_FORMATS, printCv } from './cv/print.ts';

const PUBLIC = join(import.meta.dirname, '../public');

try {
  const files = filesOf(content.profile);
  const paths = { A4: files.cv.path, Letter: files.cvLetter.path };
  const printed = await printCv(ensureBrowser('chromium'), buildExtension('chromium'));
  for (const format of CV_FORMATS) {
    const bytes = printed[format];
    if (bytes.byteLength > CV_BYTES) {
      throw new Error(
        `The CV on ${format} has ${bytes.byteLength} bytes, more than ${CV_BYTES}: shorten the one-page version.`,
      );
    }
    const file = join(PUBLIC, paths[format]);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
    console.log(`public${paths[format]}: ${bytes.byteLength} bytes`);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
