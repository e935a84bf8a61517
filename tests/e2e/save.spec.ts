/** Files saved from the popup that a click on the icon opens, read from the folder for downloads. */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type FileId, filesOf } from '../../content/files/names.ts';
import { content } from '../../content/index.ts';
import { browserOf, builtFor } from './drivers/driver.ts';
import { control as find } from './drivers/popup.ts';
import { expect, test } from './drivers/toolbar.ts';
import { MAIL, says, TEXT } from './drivers/toolbar-cases.ts';

const files = filesOf(content.profile);

/** What to press in the Contact tab, one after the other, and what's said then. */
const SAVES: [FileId, controls: string[], said: string][] = [
  ['contact', ['Save contact'], 'Saved contact'],
  ['jsonResume', ['JSON Resume'], 'Saved JSON Resume'],
  ['contactQr', ['QR', 'Save as SVG'], 'Saved the QR code'],
];

for (const [id, controls, said] of SAVES) {
  test(`${said}, from the popup, byte for byte`, async ({ toolbar }, { project }) => {
    const { path, name } = files[id];
    const packed = readFileSync(join(builtFor(browserOf(project)), path));
    const saved = join(toolbar.downloads, name);
    rmSync(saved, { force: true });
    await toolbar.open(MAIL, TEXT);
    const popup = await toolbar.click();
    for (const control of ['Contact', ...controls]) {
      await expect.poll(() => popup.run(`${find(control)} !== undefined`)).toBe(true);
      await popup.press(control);
    }
    await says(popup, said);
    await expect.poll(() => existsSync(saved) && readFileSync(saved).equals(packed)).toBe(true);
  });
}
