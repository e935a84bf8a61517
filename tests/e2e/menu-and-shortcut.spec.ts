/** The entry of the context menu and the shortcut, on a posting, on any page, and on none. */
import { OWNER } from '../fixtures/portfolio.ts';
import { browserOf } from './drivers/driver.ts';
import { expect, test } from './drivers/toolbar.ts';
import { MAIL, OWN_SITE, POSTING, says, selectAll, SOON, TEXT } from './drivers/toolbar-cases.ts';
import { NEVER } from './drivers/toolbar-pages.ts';

/** A page that the browser keeps extensions out of. */
const FORBIDDEN = { chromium: 'chrome://version/', firefox: 'about:license' };

test('the menu copies for the posting, and for the selected text', async ({ toolbar }) => {
  await toolbar.open(OWN_SITE, POSTING);
  await toolbar.menu();
  await expect
    .poll(() => toolbar.badge(), SOON)
    .toBe('✓ Copied for Backend Engineer, Acme Parcels');
  expect(await toolbar.clipboard()).toContain('for Backend Engineer at Acme Parcels');
  await toolbar.open(MAIL, TEXT);
  await selectAll(toolbar);
  await toolbar.menu();
  await expect.poll(() => toolbar.badge(), SOON).toBe('✓ Copied for Queue Engineer');
  expect(await toolbar.clipboard()).toContain('for Queue Engineer');
});

test("the shortcut copies in the page, and the general profile where there's no posting", async ({
  toolbar,
}) => {
  await toolbar.open(OWN_SITE, POSTING);
  await toolbar.shortcut();
  await expect
    .poll(() => toolbar.badge(), SOON)
    .toBe('✓ Copied for Backend Engineer, Acme Parcels');
  expect(await toolbar.clipboard()).toContain('for Backend Engineer at Acme Parcels');
  // The badge goes away by itself.
  await expect.poll(() => toolbar.badge()).toBe(` ${OWNER.headline}`);
  await toolbar.open(MAIL, TEXT);
  await toolbar.shortcut();
  await expect.poll(() => toolbar.badge(), SOON).toBe('✓? Copied the general profile');
  expect((await toolbar.clipboard()).split(/\r?\n/)[0]).toBe(OWNER.headline);
});

test('where the browser allows no extension, the shortcut opens the popup, which copies', async ({
  toolbar,
}, { project }) => {
  await toolbar.open(FORBIDDEN[browserOf(project)]);
  const plain = await toolbar.click();
  await says(plain, 'Copy profile');
  await plain.choose('Copy for another job');
  await says(plain, 'doesn’t let extensions read this page');
  await toolbar.closePopups();
  await toolbar.shortcut();
  const popup = await toolbar.opened();
  await says(popup, 'Copied as Slack, the general profile');
  expect((await toolbar.clipboard()).split(/\r?\n/)[0]).toBe(OWNER.headline);
});

test('a page that never finishes loading is read as it is', async ({ toolbar }) => {
  const html = POSTING.replace('</body>', `<script src="${NEVER}"></script></body>`);
  expect(html).toContain(NEVER);
  await toolbar.openLoading(OWN_SITE, html);
  const popup = await toolbar.click();
  await says(popup, '· Acme Parcels');
  await toolbar.closePopups();
  await toolbar.shortcut();
  await expect
    .poll(() => toolbar.badge(), SOON)
    .toBe('✓ Copied for Backend Engineer, Acme Parcels');
  expect(await toolbar.clipboard()).toContain('for Backend Engineer at Acme Parcels');
});
