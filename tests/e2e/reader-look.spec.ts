/** The full page at every width and text size, in light and dark. */
import { expect, test } from './drivers/card.ts';

const WIDE = { width: 1200, height: 800 };
const READER = '/reader.html';

for (const dark of [false, true]) {
  test(`axe finds nothing, ${dark ? 'dark' : 'light'}`, async ({ card }) => {
    for (const media of [WIDE, { width: 400, height: 700 }]) {
      await card.open({ ...media, dark }, READER);
      await card.page.evaluate(() => {
        document.querySelector<HTMLElement>('.more')?.click();
        document.querySelector<HTMLElement>('.skill-button')?.click();
      });
      expect(await card.axe(), `${media.width} px`).toEqual([]);
    }
  });
}

for (const [name, width, size] of [
  ['320 px', 320, '100%'],
  ['640 px', 640, '100%'],
  ['960 px', 960, '100%'],
  ['400 px with 200 % text', 400, '200%'],
  ['1200 px with 200 % text', 1200, '200%'],
] as const) {
  test(`nothing scrolls sideways at ${name}`, async ({ card }) => {
    await card.open({ width, height: 700 }, READER);
    await card.page.evaluate((fontSize: string) => {
      document.documentElement.style.fontSize = fontSize;
      document.querySelectorAll<HTMLElement>('[aria-expanded=false]').forEach((it) => {
        it.click();
      });
    }, size);
    const beyond = await card.page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const cut = [...document.querySelectorAll('p, li, h1, h2, h3, button, dt, dd')]
        .filter((it) => it.getBoundingClientRect().right > clientWidth + 1)
        .map((it) => it.textContent);
      return { sideways: scrollWidth - clientWidth, cut };
    });
    expect(beyond).toEqual({ sideways: 0, cut: [] });
  });
}

test('at 340 px no text is smaller than 11 px', async ({ card }) => {
  await card.open({ width: 340, height: 700 }, READER);
  expect(await card.textsUnder(11)).toEqual([]);
});

test('in a narrow window the contents open and close, and the search stays in view', async ({
  card,
}) => {
  await card.open({ width: 380, height: 700 }, `${READER}?side-panel`);
  expect(await card.text()).not.toContain('Print everything');
  await card.click('button', 'Contents and print');
  await expect.poll(() => card.text()).toContain('Print everything');
  expect(await card.text()).not.toContain('Open in side panel');
  await card.page.evaluate(() => {
    scrollTo(0, 3000);
  });
  const top = await card.page.evaluate(
    () => document.querySelector('input')?.getBoundingClientRect().top ?? -1,
  );
  expect(top).toBeGreaterThanOrEqual(0);
});

test('each figure is there once, wide where there is room', async ({ card }) => {
  for (const [width, viewBox] of [
    [1200, 688],
    [380, 316],
  ] as const) {
    await card.open({ width, height: 700 }, READER);
    const widths = await card.page.evaluate(() =>
      [...document.querySelectorAll<SVGSVGElement>('figure svg')]
        .filter((it) => it.getBoundingClientRect().width > 0)
        .map((it) => it.viewBox.baseVal.width),
    );
    expect(widths).toEqual([viewBox, viewBox, viewBox, viewBox]);
  }
});

test('nothing cuts the ring of what has the focus in the contents', async ({ card }) => {
  for (const width of [1200, 400]) {
    await card.open({ width, height: 900 }, READER);
    if (width === 400) await card.click('button', 'Contents and print');
    const cut = () =>
      card.page.evaluate(() => {
        // The outline's width and its offset, in px.
        const RING = 4;
        return [...document.querySelectorAll('#contents a, #contents button')]
          .filter((it) => {
            const scroller =
              [it.closest('#contents'), it.closest('aside')].find(
                (box) => box && getComputedStyle(box).overflowY === 'auto',
              ) ?? document.documentElement;
            const { left, right } = it.getBoundingClientRect();
            const room = scroller.getBoundingClientRect();
            return left - RING < room.left || right + RING > room.right;
          })
          .map((it) => it.textContent);
      });
    await expect.poll(cut, `${width} px`).toEqual([]);
  }
});

test('gains stay on their side of the line', async ({ card }) => {
  for (const width of [1200, 768, 400]) {
    await card.open({ width, height: 700 }, READER);
    const across = await card.page.evaluate(() =>
      [...document.querySelectorAll('[id^=decision-] li > span')]
        .filter((it) => {
          const line = it.closest('div')?.nextElementSibling?.getBoundingClientRect();
          // The room for the text, whatever the font.
          const { right, bottom } = it.getBoundingClientRect();
          return line && line.top < bottom && right > line.left;
        })
        .map((it) => it.textContent),
    );
    expect(across, `${width} px`).toEqual([]);
  }
});
