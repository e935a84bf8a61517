/** Roles, names, states and order in the popup, as each browser tells them to assistive technology. */
import { expect, test } from '@playwright/test';
import { masked, POPUP_TREES } from '../fixtures/popup-tree.ts';
import { accessibilityTree } from './drivers/accessibility.ts';
import { firefoxAccessibilityTree } from './drivers/accessibility-firefox.ts';
import { popupPage } from './drivers/chromium.ts';
import { browserOf } from './drivers/driver.ts';
import { POPUP } from './drivers/firefox-controls.ts';
import { windowOf } from './drivers/firefox-window.ts';
import { MENU } from './drivers/popup.ts';
import { openToolbar } from './drivers/toolbar.ts';
import { OWN_SITE, POSTING, says } from './drivers/toolbar-cases.ts';

test('every tab, both menus and the match', async ({}, { project }) => {
  const browser = browserOf(project);
  // A browser of its own: Firefox's accessibility service stays on once it has been asked.
  const toolbar = await openToolbar(browser);
  try {
    await toolbar.open(OWN_SITE, POSTING);
    const popup = await toolbar.click();
    await says(popup, '· Acme Parcels');
    const tree = async () =>
      browser === 'firefox'
        ? firefoxAccessibilityTree(await windowOf(toolbar.page.browser()), POPUP)
        : accessibilityTree(await popupPage(toolbar.page));
    // A browser tells of a change a moment after it.
    const isTree = (state: keyof typeof POPUP_TREES) =>
      expect.poll(async () => masked(await tree()), state).toBe(POPUP_TREES[state]);
    const click = (selector: string) =>
      popup.run(`document.querySelector(${JSON.stringify(selector)}).click()`);
    const isThere = (selector: string, there = true) =>
      expect
        .poll(() => popup.run(`document.querySelector(${JSON.stringify(selector)}) !== null`))
        .toBe(there);

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
    await click('[aria-label=More]');
    await isThere('[role=menu]', false);
    await popup.openMenu();
    await isTree('copy menu');
    await popup.run(`${MENU}.click()`);
    await isThere('[role=menu]', false);
    await click('#match-strip');
    await click('.ask-row button');
    await isThere('blockquote:not([hidden])');
    await isTree('match');
    expect(await toolbar.errors()).toEqual([]);
  } finally {
    await toolbar.close();
  }
});
