/** Pages that make you click what you can't see: one click stores nothing, and no click is lost. */
import { expect, LINKEDIN, test } from './drivers/board.ts';
import { browserOf } from './drivers/driver.ts';
import { afterPress, clickControl, rest } from './drivers/seen.ts';

/** A page that, when told to, covers the panel with something that lets clicks through. */
const coverOf = (background: string) => `
  const cover = document.createElement('div');
  cover.popover = 'manual';
  cover.style.cssText = 'inset:0;width:100%;height:100%;border:0;background:${background};pointer-events:none';
  document.body.append(cover);
  cover.showPopover();`;

const COVERS = { 'a popover': coverOf('#fff'), 'a transparent layer': coverOf('transparent') };

for (const [name, cover] of Object.entries(COVERS)) {
  test(`under ${name}, one click hides nothing and a second one later does`, async ({ tab }) => {
    await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
    await tab.copiedInPanel();
    await tab.page.evaluate(`{ ${cover} }`);
    await rest(tab);
    await clickControl(tab, 'Hide here');
    expect(await afterPress(tab)).toBe('asked');
    await rest(tab);
    await clickControl(tab, 'Click again to hide here');
    expect(await afterPress(tab)).toBe('hidden');
  });
}

test('on a plain page one click is enough where the browser says what you see', async ({ tab }, {
  project,
}) => {
  const click = async () => {
    await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
    await tab.copiedInPanel();
    await rest(tab);
    await clickControl(tab, 'Hide here');
    return afterPress(tab);
  };
  // A busy browser may not have checked by then, so it may ask more than once.
  const expected = browserOf(project) === 'firefox' ? 'asked' : 'hidden';
  await expect.poll(click).toBe(expected);
});
