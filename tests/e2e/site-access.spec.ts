/** The sites that the extension may see: what the browser says about them, and a site that you add. */
import { matchPatterns } from '../../jobs/boards/index.ts';
import { browserOf } from './drivers/driver.ts';
import type { Popup } from './drivers/popup.ts';
import { expect, openToolbar, test, type Toolbar, variantOf } from './drivers/toolbar.ts';
import { OWN_SITE, POSTING, says } from './drivers/toolbar-cases.ts';

/** Opens the popup and the menu of its primary button, and waits for what the menu says. */
async function menuSays(toolbar: Toolbar, words: string): Promise<Popup> {
  const popup = await toolbar.click();
  await popup.openMenu();
  await says(popup, words);
  return popup;
}

test('before installation, the browser warns about the boards and nothing else', async ({
  toolbar,
}, { project }) => {
  const warnings = await toolbar.warnings();
  if (project.name === 'chromium') {
    expect(warnings).toEqual(['Read and change your data on a number of websites']);
    return;
  }
  const hosts = matchPatterns().map((pattern) => new URL(pattern.replace('*.', '')).hostname);
  const warned = warnings.map(
    (it) => /^Access your data for (?:sites in the )?(\S+)(?: domain)?$/.exec(it)?.[1] ?? it,
  );
  expect(warned.sort()).toEqual(hosts.sort());
});

test('an added site has the button at once, and loses it when removed', async ({}, { project }) => {
  // Chromium's prompt can't be answered without a window: there the build has the host already.
  const browser = browserOf(project);
  const variant = variantOf(browser, (manifest) => {
    if (browser === 'chromium') manifest['host_permissions'] = ['https://careers.acme.example/*'];
  });
  const toolbar = await openToolbar(browser, { folder: variant.folder });
  try {
    const hasButton = () =>
      toolbar.page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div');
    await toolbar.open('https://another.example/', POSTING);
    await menuSays(toolbar, 'Show the button on another.example');
    await toolbar.closePopups();

    await toolbar.grantSites(true);
    await toolbar.open(OWN_SITE, POSTING);
    if (browser === 'firefox') {
      const popup = await menuSays(toolbar, 'Show the button on careers.acme.example');
      expect(await hasButton()).toBe(false);
      await popup.choose('Show the button on careers.acme.example');
    }
    await expect.poll(hasButton).toBe(true);
    await toolbar.closePopups();
    await menuSays(toolbar, 'The button shows on this site');
    await toolbar.closePopups();
    await toolbar.open(OWN_SITE, POSTING);
    await expect.poll(hasButton).toBe(true);
    expect(await toolbar.inOwnPage('/options.html', 'document.body.innerText')).toContain(
      'careers.acme.example',
    );

    if (browser === 'firefox') {
      await toolbar.inOwnPage(
        '/options.html',
        `document.querySelector('[aria-label="Remove careers.acme.example"]').click()`,
      );
    } else await toolbar.grantSites(false);
    await expect.poll(hasButton).toBe(false);
    await toolbar.open(OWN_SITE, POSTING);
    await menuSays(toolbar, 'Show the button on careers.acme.example');
    expect(await hasButton()).toBe(false);
  } finally {
    await toolbar.close();
    variant.remove();
  }
});

test('if every site is granted, the button appears only on the host you choose', async ({}, {
  project,
}) => {
  const browser = browserOf(project);
  const variant = variantOf(browser, (manifest) => {
    manifest['host_permissions'] = ['https://*/*'];
  });
  const toolbar = await openToolbar(browser, { folder: variant.folder });
  try {
    const hasButton = () =>
      toolbar.page.evaluate(() => document.documentElement.lastElementChild?.localName === 'div');
    await toolbar.grantSites(true);
    await toolbar.open(OWN_SITE, POSTING);
    const popup = await menuSays(toolbar, 'Show the button on careers.acme.example');
    expect(await hasButton()).toBe(false);
    await popup.choose('Show the button on careers.acme.example');
    await expect.poll(hasButton).toBe(true);
    await toolbar.closePopups();
    await menuSays(toolbar, 'The button shows on this site');
    await toolbar.closePopups();
    await toolbar.open('https://another.example/', POSTING);
    await menuSays(toolbar, 'Show the button on another.example');
    expect(await hasButton()).toBe(false);
  } finally {
    await toolbar.close();
    variant.remove();
  }
});
