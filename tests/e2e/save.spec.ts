/** Files taken along from the popup that a click on the icon opens. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { type FileId, FILES_FOLDER, filesOf } from '../../content/files/names.ts';
import { content } from '../../content/index.ts';
import { browserOf, builtFor } from './drivers/driver.ts';
import { packed } from './drivers/packed.ts';
import { openToolbar, type Toolbar } from './drivers/toolbar.ts';
import { MAIL, says, TEXT } from './drivers/toolbar-cases.ts';

const files = filesOf(content.profile);

/** What to press in the Contact tab, one after the other, and what's said then after "Saved". */
const SAVES: [FileId, controls: string[], what: string][] = [
  ['contact', ['Save contact'], 'contact'],
  ['jsonResume', ['JSON Resume'], 'JSON Resume'],
  ['contactQr', ['QR', 'Save as SVG'], 'the QR code'],
];

async function pressAll(toolbar: Toolbar, controls: string[]) {
  await toolbar.open(MAIL, TEXT);
  const popup = await toolbar.click();
  for (const name of ['Contact', ...controls]) await popup.press(name);
  return popup;
}

test('the popup gives each file, byte for byte', async ({}, { project }) => {
  const browser = browserOf(project);
  const extension = packed(browser);
  const toolbar = await openToolbar(browser, { folder: extension.path });
  for (const [id, controls, what] of SAVES) {
    const { name, path } = files[id];
    const popup = await pressAll(toolbar, controls);
    // Firefox saves what it can't show, and opens the rest in a tab; the popup closes for it.
    if (browser === 'firefox' && id !== 'contact') {
      await expect
        .poll(() => toolbar.tabs())
        .toContainEqual(expect.stringMatching(new RegExp(`${path}$`)));
    } else {
      if (browser === 'chromium') await says(popup, `Saved ${what}`);
      const wanted = readFileSync(join(builtFor(browser), FILES_FOLDER, name));
      const saved = join(toolbar.downloads, name);
      await expect.poll(() => existsSync(saved) && readFileSync(saved).equals(wanted)).toBe(true);
    }
    await toolbar.closePopups();
  }
  expect(await toolbar.errors()).toEqual([]);
  await toolbar.close();
  extension.remove();
});
