import { SEARCHES } from '../fixtures/portfolio.ts';
import { expect, test } from './drivers/card.ts';

const TABS = ['Skills', 'Projects', 'Approach', 'Contact'] as const;

for (const dark of [false, true]) {
  test(`axe finds nothing, ${dark ? 'dark' : 'light'}`, async ({ card }) => {
    await card.open({ dark });
    for (const tab of TABS) {
      await card.click('tab', tab);
      await card.page.evaluate(() => {
        document.querySelectorAll<HTMLElement>('article button[aria-expanded=false]')[0]?.click();
        document.querySelectorAll<HTMLElement>('ul button[aria-expanded=false]')[3]?.click();
      });
      expect(await card.axe(), tab).toEqual([]);
    }
    for (const query of [SEARCHES.skill.query, 'git', SEARCHES.nothing]) {
      await card.press('/');
      await card.type(query);
      expect(await card.axe(), query).toEqual([]);
      await card.press('Escape');
      await card.page.evaluate(() => {
        (document.activeElement as HTMLElement).blur();
      });
    }
  });
}

const overflow = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const cut = [...document.querySelectorAll('p, li, h1, h2, h3, h4, button, dt, dd')]
    .filter((it) => it.getBoundingClientRect().right > clientWidth + 1)
    .map((it) => it.textContent);
  // The room that is kept for the scrollbar makes the difference negative.
  return { sideways: Math.max(0, scrollWidth - clientWidth), cut };
};

for (const [name, width, size] of [
  ['400 px', 400, '100%'],
  ['340 px', 340, '100%'],
  ['200 % text', 400, '200%'],
] as const) {
  test(`nothing is cut or scrolls sideways at ${name}`, async ({ card }) => {
    await card.open({ width });
    await card.page.evaluate((fontSize: string) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    for (const tab of TABS) {
      await card.click('tab', tab);
      await card.page.evaluate(() => {
        document.querySelector<HTMLElement>('article button[aria-expanded=false]')?.click();
      });
      expect(await card.page.evaluate(overflow), tab).toEqual({ sideways: 0, cut: [] });
    }
  });
}

test('the sticky bar stays in view while the name scrolls away', async ({ card }) => {
  await card.open();
  await card.page.evaluate(() => {
    scrollTo(0, 500);
  });
  const tops = await card.page.evaluate(() =>
    ['h1', 'input', '[role=tablist]'].map((it) =>
      Math.round(document.querySelector(it)?.getBoundingClientRect().top ?? Number.NaN),
    ),
  );
  expect(tops[0]).toBeLessThan(0);
  expect(tops[1]).toBeGreaterThanOrEqual(0);
  expect(tops[2]).toBeLessThan(100);
});

test('everything that can be pressed is at least 24 px high and wide', async ({ card }) => {
  await card.open({ width: 340 });
  for (const tab of TABS) {
    await card.click('tab', tab);
    const small = await card.page.evaluate(() =>
      [...document.querySelectorAll('button, a:not(.text-link):not([tabindex="-1"]), input')]
        .filter((it) => !it.classList.contains('text-link'))
        .map((it) => ({ box: it.getBoundingClientRect(), html: it.outerHTML.slice(0, 100) }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .filter(({ html }) => !html.startsWith('<input'))
        .map(({ html }) => html),
    );
    expect(small, tab).toEqual([]);
  }
});
