/** Files saved from the popup that a click on the icon opens, read from the folder for downloads. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../content/files/names.ts';
import { content } from '../../content/index.ts';
import { browserOf, builtFor } from './drivers/driver.ts';
import { expect, test } from './drivers/toolbar.ts';
import { MAIL, says, TEXT } from './drivers/toolbar-cases.ts';

const files = filesOf(content.profile);

test('the contact is saved from the popup in two clicks', async ({ toolbar }, { project }) => {
  const { path, name } = files.contact;
  const packed = readFileSync(join(builtFor(browserOf(project)), path));
  const saved = join(toolbar.downloads, name);
  await toolbar.open(MAIL, TEXT);
  const popup = await toolbar.click();
  await popup.press('Contact');
  await popup.press('Save contact');
  await says(popup, 'Saved contact');
  await expect.poll(() => existsSync(saved) && readFileSync(saved).equals(packed)).toBe(true);
});
