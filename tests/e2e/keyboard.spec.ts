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

test('everything on the contact tab can be reached and copied by keyboard alone', async ({
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

test('focus is always seen', async ({ card }) => {
  await card.open();
  for (const tab of ['Skills', 'Projects', 'Approach', 'Contact']) {
    await card.click('tab', tab);
    const stops = Math.min(10, await card.page.evaluate(stopsLeft));
    expect(stops, tab).toBeGreaterThan(3);
    for (let i = 0; i < stops; i++) {
      await card.press('Tab');
      expect(await card.page.evaluate(outline), `${tab}, stop ${i + 1}`).toBe('seen');
    }
  }
});
