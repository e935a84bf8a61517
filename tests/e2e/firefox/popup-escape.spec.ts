/** Firefox closes a popup on Escape whatever its page does. The list of its keys says so. */
import { expect, test } from '../drivers/toolbar.ts';
import { MAIL, TEXT } from '../drivers/toolbar-cases.ts';

test('Escape closes the popup, also with a menu open, and the list of keys says so', async ({
  toolbar,
}) => {
  await toolbar.open(MAIL, TEXT);
  const listed = await toolbar.click();
  await listed.key('?');
  await expect.poll(() => listed.text()).toContain('Esc Close the popup');
  await toolbar.closePopups();

  const popup = await toolbar.click();
  await popup.openMenu();
  await popup.key('Escape');
  const state = () =>
    popup.run('1').then(
      () => 'open',
      () => 'closed',
    );
  await expect.poll(state).toBe('closed');
});
