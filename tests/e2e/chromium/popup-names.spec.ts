/** Roles, names, states and order in the popup, as Chromium tells them to assistive technology. */
import { masked, POPUP_TREES } from '../../fixtures/popup-tree.ts';
import { accessibilityTree } from '../drivers/accessibility.ts';
import { popupPage } from '../drivers/chromium.ts';
import { expect, test } from '../drivers/toolbar.ts';
import { OWN_SITE, POSTING, says } from '../drivers/toolbar-cases.ts';

test('every tab, both menus and the match', async ({ toolbar }) => {
  await toolbar.open(OWN_SITE, POSTING);
  const popup = await toolbar.click();
  await says(popup, '· Acme Parcels');
  const tree = async () => accessibilityTree(await popupPage(toolbar.page));
  const isTree = (state: keyof typeof POPUP_TREES) =>
    expect.poll(async () => masked(await tree()), state).toBe(POPUP_TREES[state]);
  const click = (selector: string) =>
    popup.run(`document.querySelector(${JSON.stringify(selector)}).click()`);
  const isThere = (selector: string) =>
    expect
      .poll(() => popup.run(`document.querySelector(${JSON.stringify(selector)}) !== null`))
      .toBe(true);

  await says(popup, 'About me');
  await isTree('skills');
  await click('#tab-projects');
  await click('article h3 button');
  await says(popup, 'Technologies');
  await isTree('projects');
  await click('#tab-approach');
  await isThere('#practice-lead');
  await isTree('approach');
  await click('#tab-contact');
  await isThere('.contact-row');
  await isTree('contact');
  await popup.press('More');
  await isThere('[role=menu]');
  await isTree('more menu');
  await popup.key('Escape');
  await popup.openMenu();
  await isTree('copy menu');
  await popup.key('Escape');
  await click('#match-strip');
  await click('.ask-row button');
  await isThere('blockquote:not([hidden])');
  await isTree('match');
  // For the tests that follow.
  await popup.run('localStorage.clear()');
});
