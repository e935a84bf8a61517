/** Files saved from the popup that a click on the icon opens, read from the folder for downloads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../content/files/names.ts';
import { content } from '../../content/index.ts';
import { builtFor } from './drivers/driver.ts';
import { expect, test } from './drivers/toolbar.ts';
import { MAIL, TEXT } from './drivers/toolbar-cases.ts';

const files = filesOf(content.profile);

test('the contact is saved from the popup in two clicks', async ({ toolbar, browserName }) => {
  await toolbar.open(MAIL, TEXT);
  const popup = await toolbar.click();
  await popup.press('Contact');
  await popup.press('Save contact');
  const { path, name } = files.contact;
  await expect.poll(() => toolbar.downloads()).toContain(name);
  expect(toolbar.download(name)).toEqual(readFileSync(join(builtFor(browserName as never), path)));
});
