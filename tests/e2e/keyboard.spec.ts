import { expect, test } from './drivers/card.ts';

const focused = () => {
  const element = document.activeElement;
  return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
};

test('arrows, Home and End move between the tabs, which are one tab stop', async ({ card }) => {
  await card.open();
  await card.click('tab', 'Skills');
  for (const [key, tab] of [
    ['ArrowRight', 'Projects'],
    ['ArrowRight', 'Approach'],
    ['End', 'Contact'],
    ['ArrowRight', 'Skills'],
    ['ArrowLeft', 'Contact'],
    ['Home', 'Skills'],
  ] as const) {
    await card.press(key);
    await expect.poll(() => card.selectedTab(), key).toBe(tab);
    expect(await card.page.evaluate(focused)).toBe(tab);
  }
  const stops = await card.page.evaluate(
    () => document.querySelectorAll('[role=tab][tabindex="0"]').length,
  );
  expect(stops).toBe(1);
});

test('everything on the contact tab can be reached and copied with only the keyboard', async ({
  card,
}) => {
  await card.open();
  await card.click('tab', 'Contact');
  const reached: string[] = [];
  for (let i = 0; i < 12; i++) {
    await card.press('Tab');
    reached.push(await card.page.evaluate(focused));
  }
  expect(reached).toEqual(
    ['email', 'LinkedIn', 'GitHub', 'website', 'WhatsApp', 'Facebook'].flatMap((name) => [
      `Copy ${name}`,
      `Open ${name}`,
    ]),
  );
  await card.press('Shift+Tab');
  await card.press('Enter');
  await expect.poll(() => card.status()).toBe('Copied Facebook');
});

/** Approach has no stop but itself. */
const TABS_WITH_STOPS = ['Skills', 'Projects', 'Contact'];

/** How many tab stops come after the focused element. */
const stopsLeft = () => {
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, textarea')];
  const reachable = stops.filter((it) => it.tabIndex >= 0 && it.checkVisibility());
  return reachable.length - 1 - reachable.indexOf(document.activeElement as HTMLElement);
};

/** "seen" if the focused element or a part of it is outlined, or else what it is. */
const outline = () => {
  const element = document.activeElement ?? document.body;
  const parts = [element, ...element.querySelectorAll('span'), element.parentElement];
  const outlined = parts.some((part) => part && getComputedStyle(part).outlineStyle !== 'none');
  return outlined && element !== document.body ? 'seen' : element.outerHTML.slice(0, 120);
};

test('the focus is always visible', async ({ card }) => {
  await card.open();
  for (const tab of TABS_WITH_STOPS) {
    await card.click('tab', tab);
    const stops = Math.min(10, await card.page.evaluate(stopsLeft));
    expect(stops, tab).toBeGreaterThan(3);
    for (let i = 0; i < stops; i++) {
      await card.press('Tab');
      expect(await card.page.evaluate(outline), `${tab}, stop ${i + 1}`).toBe('seen');
    }
  }
});

/** What the focused element is, if the sticky bar or the edge of the window hides a part of it. */
const hidden = () => {
  const element = document.activeElement ?? document.body;
  const bar = document.querySelector('.sticky-bar');
  if (!bar || element === document.body || bar.contains(element)) return '';
  const { top, bottom, height } = element.getBoundingClientRect();
  const { top: barTop, bottom: barBottom } = bar.getBoundingClientRect();
  const isSticky = getComputedStyle(bar).position === 'sticky';
  const isUnder = isSticky && top < barBottom - 1 && bottom > barTop + 1;
  const isCut = height < innerHeight / 2 && (bottom > innerHeight + 1 || top < -1);
  return isUnder || isCut ? `${element.outerHTML.slice(0, 100)} at ${top} to ${bottom}` : '';
};

for (const [name, width, size] of [
  ['340 px', 340, '100%'],
  ['200 % text', 400, '200%'],
] as const) {
  test(`the focused control is never hidden, in either direction, at ${name}`, async ({ card }) => {
    await card.open({ width });
    await card.page.evaluate((fontSize: string) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    for (const tab of TABS_WITH_STOPS) {
      await card.click('tab', tab);
      await card.page.evaluate(() => {
        document.querySelector<HTMLElement>('article button[aria-expanded=false]')?.click();
        document.querySelector<HTMLElement>(`[role=tab][aria-selected=true]`)?.focus();
      });
      const stops = await card.page.evaluate(stopsLeft);
      expect(stops, tab).toBeGreaterThan(2);
      for (const key of ['Tab', 'Shift+Tab']) {
        for (let i = 0; i < stops; i++) {
          await card.press(key);
          // The page may scroll to it after the key is done.
          await expect
            .poll(() => card.page.evaluate(hidden), { message: `${tab}, ${key} ${i + 1}` })
            .toBe('');
        }
      }
    }
  });
}

test('arrow keys move through the menus, and Escape gives the focus back', async ({ card }) => {
  await card.open();
  await card.click('button', 'More');
  expect(await card.axe()).toEqual([]);
  await card.press('End');
  expect(await card.page.evaluate(focused)).toContain('What’s new');
  await card.press('Escape');
  expect(await card.page.evaluate(focused)).toBe('More');
  await card.press('?');
  await expect.poll(() => card.text()).toContain('Open the first result');
  expect(await card.axe()).toEqual([]);
  await card.press('Escape');
  expect(await card.page.evaluate(focused)).toBe('More');
});
