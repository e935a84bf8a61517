/** `npm run pictures`: takes the pictures that the README shows, from the built card in Chromium. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, ensureBrowser } from './browsers.ts';
import { takePanelPictures } from './take-panel-pictures.ts';
import { takePictures } from './take-pictures.ts';
import { takeReaderPictures } from './take-reader-pictures.ts';

const FOLDER = join(import.meta.dirname, '../docs/pictures');

mkdirSync(FOLDER, { recursive: true });
const browser = ensureBrowser('chromium');
const extension = buildExtension('chromium');
for (const file of [
  ...(await takePictures('chromium', browser, extension, FOLDER)),
  ...(await takePanelPictures(browser, extension, FOLDER)),
  ...(await takeReaderPictures(browser, extension, FOLDER)),
]) {
  console.log(file);
}
