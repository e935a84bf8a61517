/** `npm run pictures`: takes the pictures for the README, of the built card in Chromium. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension, ensureBrowser } from './browsers.ts';
import { takeOptionsPictures, takePanelPictures, takeReaderPictures } from './pictures/pages.ts';
import { takePictures } from './pictures/tabs.ts';
import { takeToolbarPictures } from './pictures/toolbar.ts';

const FOLDER = join(import.meta.dirname, '../docs/pictures');

mkdirSync(FOLDER, { recursive: true });
const browser = ensureBrowser('chromium');
const extension = buildExtension('chromium');
for (const file of [
  ...(await takePictures('chromium', browser, extension, FOLDER)),
  ...(await takePanelPictures(browser, extension, FOLDER)),
  ...(await takeReaderPictures(browser, extension, FOLDER)),
  ...(await takeToolbarPictures(browser, extension, FOLDER)),
  ...(await takeOptionsPictures(browser, extension, FOLDER)),
]) {
  console.log(file);
}
