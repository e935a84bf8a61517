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
  const page = await popupPage(toolbar.page);
  const isTree = async (state: keyof typeof POPUP_TREES) => {
    expect(masked(await accessibilityTree(page)), state).toBe(POPUP_TREES[state]);
  };
  const click = (selector: string) =>
    page.$eval(selector, (it) => {
      (it as HTMLElement).click();
    });

  await says(popup, 'About me');
  await isTree('skills');
  await click('#tab-projects');
  await click('article h3 button');
  await says(popup, 'Technologies');
  await isTree('projects');
  await click('#tab-approach');
  await page.waitForSelector('#practice-lead');
  await isTree('approach');
  await click('#tab-contact');
  await page.waitForSelector('.contact-row');
  await isTree('contact');
  await popup.press('More');
  await page.waitForSelector('[role=menu]');
  await isTree('more menu');
  await page.keyboard.press('Escape');
  await popup.openMenu();
  await isTree('copy menu');
  await page.keyboard.press('Escape');
  await click('#match-strip');
  await click('.ask-row button');
  await page.waitForSelector('blockquote:not([hidden])');
  await isTree('match');
  // For the tests that follow.
  await popup.run('localStorage.clear()');
});
