/** The button and its panel don't get in the way: videos, moving roots, frames, hashes, pages that remove it. */
import { type BoardTab, expect, LINKEDIN, test } from './drivers/board.ts';

const page = (more: string, attributes = '') =>
  LINKEDIN.html
    .replace('<html lang="en">', `<html lang="en" ${attributes}>`)
    .replace('</body>', `${more}</body>`);

/** Whether the panel is open: only then is there something to close. */
const isOpen = async (tab: BoardTab) =>
  (await tab.session.shown()).controls.some(({ name }) => name === 'Close');

test('nothing covers a full-screen video, and the button is back afterwards', async ({ tab }) => {
  const film = `<div id="film" style="position:fixed;left:0;top:0;width:80px;height:80px;background:#000"
    onclick="this.requestFullscreen()"></div>`;
  await tab.open(LINKEDIN.address, { body: page(film) });
  await tab.button();
  await tab.page.mouse.click(40, 40);
  await expect
    .poll(() => tab.page.evaluate(() => document.fullscreenElement?.id ?? 'none'))
    .toBe('film');
  await tab.noButton();
  await tab.page.evaluate(() => document.exitFullscreen());
  await tab.button();
});

for (const style of [
  'transform: translateY(0)',
  'perspective: 500px',
  'contain: layout',
  'will-change: transform',
]) {
  test(`where the root has ${style}, the button stays at the edge of the window`, async ({
    tab,
  }) => {
    const tall = '<div style="height:3000px"></div>';
    await tab.open(LINKEDIN.address, { body: page(tall, `style="${style}"`) });
    const before = await tab.button();
    expect(before).toMatchObject({ y: 330, width: 40, height: 40 });
    await tab.page.evaluate(() => {
      scrollTo(0, 1000);
    });
    expect(await tab.page.evaluate(() => scrollY)).toBe(1000);
    expect(await tab.button()).toEqual(before);
    expect(await tab.copied()).toContain('Acme Parcels');
  });
}

test('a click into a frame closes the panel', async ({ tab }) => {
  const frame = `<iframe srcdoc="<p>An advertisement</p>"
    style="position:fixed;left:0;top:0;width:200px;height:200px"></iframe>`;
  await tab.open(LINKEDIN.address, { body: page(frame) });
  await tab.copiedInPanel();
  expect(await isOpen(tab)).toBe(true);
  await tab.page.mouse.click(100, 100);
  await expect.poll(() => isOpen(tab)).toBe(false);
});

test('a changed hash or parameter of the same posting leaves the panel and the focus', async ({
  tab,
}) => {
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  await tab.copiedInPanel();
  for (const address of ['#about', '?trk=public']) {
    await tab.page.evaluate((to) => {
      history.pushState(null, '', to);
    }, address);
    await tab.session.settled();
    expect(await isOpen(tab)).toBe(true);
    expect(
      await tab.page.evaluate(
        () => document.activeElement === document.documentElement.lastElementChild,
      ),
    ).toBe(true);
  }
  // Another posting closes it.
  await tab.page.evaluate(() => {
    history.pushState(null, '', '/jobs/view/99');
  });
  await expect.poll(() => isOpen(tab)).toBe(false);
});

test('each posting of a page gets the button back three times', async ({ tab }) => {
  await tab.open(LINKEDIN.address, { body: LINKEDIN.html });
  await tab.button();
  // If it's missing when another posting comes, that brings it back for the first time.
  for (const [path, returns] of [
    ['/jobs/view/98', 3],
    ['/jobs/view/99', 2],
  ] as const) {
    await tab.page.evaluate((to) => {
      history.pushState(null, '', to);
    }, path);
    await tab.settled();
    await tab.button();
    for (let time = 0; time <= returns; time++) {
      await tab.page.evaluate(() => {
        document.documentElement.lastElementChild?.remove();
      });
      if (time < returns) await tab.button();
    }
    expect((await tab.settled()).box).toBeNull();
  }
});
