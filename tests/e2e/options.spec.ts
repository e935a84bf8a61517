import { type Card, expect, test } from './drivers/card.ts';

const OPTIONS = '/options.html';
const WINDOW = { width: 900, height: 800 };

/** Ticks or chooses what has this label, as a click on the label does. */
const choose = (card: Card, label: string) =>
  card.page.evaluate((text: string) => {
    [...document.querySelectorAll('label')].find((it) => it.textContent.trim() === text)?.click();
  }, label);

/** The labels of everything that's chosen. */
const chosen = (card: Card) =>
  card.page.evaluate(() =>
    [...document.querySelectorAll('label:has(:checked)')].map((it) => it.textContent.trim()),
  );

const stored = (card: Card) =>
  card.page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { local: { get: () => Promise<{ settings?: object }> } } } | undefined
    >;
    return (await (browser ?? chrome)?.storage.local.get())?.settings;
  });

test('a choice is stored, confirmed, and there when the page is opened again', async ({ card }) => {
  await card.open(WINDOW, OPTIONS);
  await choose(card, 'Markdown');
  await choose(card, '300 characters');
  await choose(card, 'Left edge');
  await choose(card, 'Dice');
  await expect.poll(() => card.status()).toBe('Saved.');
  const field = await card.page.evaluate(() => {
    const input = document.querySelector('#opening');
    input?.scrollIntoView({ block: 'center' });
    const { x, y } = input?.getBoundingClientRect() ?? { x: 0, y: 0 };
    return { x, y };
  });
  await card.page.mouse.click(field.x + 20, field.y + 10);
  await card.type('For your search:');
  // Not by leaving it: a window behind another's gets no blur.
  await card.press('Enter');
  await expect
    .poll(() => stored(card))
    .toMatchObject({
      version: 1,
      format: 'markdown',
      linkedInLimit: 300,
      side: 'left',
      hiddenBoards: ['dice'],
      opening: 'For your search:',
    });
  await card.reopen();
  const now = await chosen(card);
  expect(now).toEqual(expect.arrayContaining(['Markdown', '300 characters', 'Left edge']));
  expect(now).not.toContain('Dice');
  // For the tests that follow.
  for (const label of ['Slack', '200 characters', 'Right edge', 'Dice']) {
    await choose(card, label);
  }
  await expect.poll(() => stored(card)).toMatchObject({ hiddenBoards: [], format: 'slack' });
});

test('what another window stores is shown at once', async ({ card }) => {
  await card.open(WINDOW, OPTIONS);
  await card.page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      { storage: { local: { set: (items: object) => Promise<void> } } } | undefined
    >;
    await (browser ?? chrome)?.storage.local.set({ settings: { format: 'inmail' } });
  });
  await expect.poll(() => chosen(card)).toContain('InMail');
  await choose(card, 'Slack');
  await expect.poll(() => stored(card)).toMatchObject({ format: 'slack' });
});

test('it says what the browser has granted', async ({ card }) => {
  await card.open(WINDOW, OPTIONS);
  expect(await card.text()).toMatch(
    /Pages on \d+ sites \(the job boards above\), when you click the button there/,
  );
  await card.page.evaluate(() => {
    document.querySelector('summary')?.click();
  });
  const text = await card.text();
  expect(text).toMatch(/It can: .*keep these settings on this device/);
  expect(text).toMatch(/read the page you’re on when you click the extension’s icon/);
});

for (const dark of [false, true]) {
  test(`axe finds nothing, ${dark ? 'dark' : 'light'}`, async ({ card }) => {
    await card.open({ ...WINDOW, dark }, OPTIONS);
    expect(await card.axe()).toEqual([]);
  });
}

for (const [width, size] of [
  [320, '100%'],
  [400, '200%'],
] as const) {
  test(`nothing scrolls sideways at ${width} px with text of ${size}`, async ({ card }) => {
    await card.open({ width, height: 700 }, OPTIONS);
    const sideways = await card.page.evaluate((fontSize: string) => {
      document.documentElement.style.fontSize = fontSize;
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    }, size);
    expect(sideways).toBeLessThanOrEqual(0);
  });
}
