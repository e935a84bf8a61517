/** The full page for a posting, and the page of the side panel, at every width and text size. */
import { content } from '../../content/index.ts';
import { snippetProfileOf } from '../../content/snippet-profile.ts';
import { answerForText } from '../../jobs/answers.ts';
import { matchCardOf } from '../../jobs/match/card.ts';
import type { Answer } from '../../jobs/messages.ts';
import { DEFAULTS } from '../../settings/fields.ts';
import { type Card, expect, test } from './drivers/card.ts';

const READER = '/reader.html?posting=stored-by-a-test';
const BESIDE = '/reader.html?side-panel';

const ANSWER = answerForText(
  `Senior Backend Engineer\nParcelhub International Logistics Group\n\nRequirements
- Node.js and TypeScript in production
- Message queues such as BullMQ
- PostgreSQL or MongoDB
- Kubernetes
- 5+ years of experience\n\nNice to have\n- RabbitMQ\n- Docker`,
  { candidate: snippetProfileOf(content), card: matchCardOf(content), choices: DEFAULTS },
);

/** Runs in a page of the extension: stores what the background stores for the popup. */
const store = async (answer: Answer) => {
  type Area = { set: (items: object) => Promise<void> };
  type Api = { storage: { session: Area } } | undefined;
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', Api>;
  const items = { 'posting:stored-by-a-test': { value: answer, at: Date.now() } };
  await (browser ?? chrome)?.storage.session.set(items);
};

async function open(card: Card, media: { width: number; height?: number; dark?: boolean }) {
  await card.open({ height: 700, ...media }, '/options.html');
  await card.page.evaluate(store, ANSWER);
  await card.open({ height: 700, ...media }, READER);
  await expect.poll(() => card.text()).toContain('Must have');
}

/** How far the page scrolls sideways, and the texts that are cut. */
const beyond = (card: Card) =>
  card.page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const cut = [...document.querySelectorAll('p, li, h1, h2, h3, button, dt, dd')]
      .filter((it) => it.getBoundingClientRect().right > clientWidth + 1)
      .map((it) => it.textContent);
    return { sideways: scrollWidth - clientWidth, cut };
  });

for (const dark of [false, true]) {
  test(`axe finds nothing with a match, ${dark ? 'dark' : 'light'}`, async ({ card }) => {
    for (const width of [1200, 400]) {
      await open(card, { width, dark });
      await card.page.evaluate(() => {
        document.querySelectorAll<HTMLElement>('.ask-row > button').forEach((it) => {
          it.click();
        });
      });
      expect(await card.axe(), `${width} px`).toEqual([]);
    }
  });
}

for (const [width, size] of [
  [320, '100%'],
  [320, '200%'],
  [400, '200%'],
  [1200, '200%'],
] as const) {
  test(`with a match nothing scrolls sideways at ${width} px, text ${size}`, async ({ card }) => {
    await open(card, { width });
    await card.page.evaluate((fontSize: string) => {
      document.documentElement.style.fontSize = fontSize;
      document
        .querySelectorAll<HTMLElement>('[aria-expanded=false]:not([aria-haspopup])')
        .forEach((it) => {
          it.click();
        });
    }, size);
    expect(await beyond(card)).toEqual({ sideways: 0, cut: [] });
  });

  test(`beside a tab nothing scrolls sideways at ${width} px, text ${size}`, async ({ card }) => {
    await card.open({ width, height: 700 }, BESIDE);
    await expect
      .poll(() => card.page.evaluate(() => document.querySelector('.posting-slot')?.textContent))
      .toMatch(/first\..+\./);
    await card.page.evaluate((fontSize: string) => {
      document.documentElement.style.fontSize = fontSize;
    }, size);
    expect(await beyond(card)).toEqual({ sideways: 0, cut: [] });
    expect(await card.axe()).toEqual([]);
  });
}

test('the menu of formats is whole in the narrowest window', async ({ card }) => {
  await open(card, { width: 320 });
  await card.page.evaluate(() => {
    document.querySelector('#match')?.scrollIntoView();
  });
  await card.click('button', 'Format: Slack');
  const isOpen = () => card.page.evaluate(() => document.querySelector('[role=menu]') !== null);
  await expect.poll(isOpen).toBe(true);
  const menu = await card.page.evaluate(() => {
    const { left, right } =
      document.querySelector('[role=menu]')?.getBoundingClientRect() ?? new DOMRect();
    return { left, right };
  });
  expect(menu.left).toBeGreaterThanOrEqual(0);
  expect(menu.right).toBeLessThanOrEqual(320);
});

test('the strip leads to the match, and none of it is on paper', async ({ card }) => {
  await open(card, { width: 1200 });
  await card.page.evaluate(() => {
    document.querySelector<HTMLElement>('#match-strip')?.focus();
  });
  await card.press('Enter');
  await expect.poll(() => card.page.evaluate(() => document.activeElement?.id)).toBe('match');
  const hidden = await card.page.evaluate(() =>
    ['#match', '.posting-slot'].map(
      (it) => document.querySelector(it)?.closest(String.raw`.print\:hidden`) === null,
    ),
  );
  expect(hidden).toEqual([false, false]);
});

test('a posting that the browser has forgotten leaves the page as it is', async ({ card }) => {
  await card.open({ width: 1200, height: 800 }, '/reader.html?posting=unknown');
  await expect.poll(() => card.text()).toContain('The match isn’t here any more.');
  expect(await card.text()).toContain('Practices');
  expect(await card.axe()).toEqual([]);
});
