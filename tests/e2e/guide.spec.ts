/** The interview guide in both browsers: opened by a message, both views, by keyboard, and on paper. */
import type { Unit } from '../../jobs/guide/index.ts';
import type { GuideRequest } from '../../jobs/messages.ts';
import { guideFor, type GuidePosting, PARCELHUB, requestFor } from '../jobs/guide/postings.ts';
import { type Card, expect, test } from './drivers/card.ts';
import { bare, printed, textOf } from './drivers/pdf.ts';

const WIDE = { width: 1100, height: 800 };
const made = guideFor(PARCELHUB);

type Extension = {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  extension: { getViews: (options: { type: 'tab' }) => Window[] };
  storage: { session: { get: () => Promise<object>; clear: () => Promise<void> } };
};

/** Asks the background for a guide, as the popup does. @returns the address of the tab that it opened */
async function openGuide(card: Card, posting: GuidePosting, dark = false): Promise<string> {
  await card.open({ ...WIDE, dark }, '/options.html');
  await card.page.evaluate(() => {
    sessionStorage.clear();
  });
  const opened = await card.page.evaluate(async (message: GuideRequest) => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      Extension | undefined
    >;
    return (browser ?? chrome)?.runtime.sendMessage(message);
  }, requestFor(posting));
  expect(opened).toBe(true);
  await expect.poll(() => card.page.evaluate(takeGuideTab)).toContain('/guide.html?id=');
  return card.page.evaluate(() => sessionStorage.getItem('opened') ?? '');
}

/** Notes the address of the tab with the guide, and closes the tab: the test's own tab shows it. */
const takeGuideTab = () => {
  const { browser, chrome } = globalThis as unknown as Record<
    'browser' | 'chrome',
    Extension | undefined
  >;
  const views = (browser ?? chrome)?.extension.getViews({ type: 'tab' }) ?? [];
  const tab = views.find(({ location }) => location.pathname === '/guide.html');
  if (tab) {
    sessionStorage.setItem('opened', tab.location.pathname + tab.location.search);
    tab.close();
  }
  return sessionStorage.getItem('opened') ?? '';
};

/** Shows the guide of an address in the test's own tab. */
async function show(card: Card, path: string, media: { dark?: boolean; width?: number } = {}) {
  await card.session.setMedia({ ...WIDE, ...media });
  await card.session.load(path);
  await expect
    .poll(() => card.page.evaluate(() => document.querySelector('h1') !== null))
    .toBe(true);
}

const heading = (card: Card) =>
  card.page.evaluate(() => document.querySelector('h1')?.textContent ?? '');

test('opens in a tab of its own, keeps its guide when reloaded, and doesn’t mix two', async ({
  card,
}) => {
  const first = await openGuide(card, PARCELHUB);
  const second = await openGuide(card, { ...PARCELHUB, title: 'Second Engineer' });
  expect(second).not.toBe(first);
  for (let time = 0; time < 2; time++) {
    await show(card, first);
    expect(await card.text()).toContain(PARCELHUB.title);
    expect(await card.text()).not.toContain('Second Engineer');
  }
  await show(card, second);
  expect(await card.text()).toContain('Second Engineer');
});

test('an id that the browser has forgotten gives a sentence and the way back', async ({ card }) => {
  const path = await openGuide(card, PARCELHUB);
  await card.page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as Record<
      'browser' | 'chrome',
      Extension | undefined
    >;
    // What the browser does when it's closed.
    await (browser ?? chrome)?.storage.session.clear();
  });
  for (const address of [path, '/guide.html?id=unknown', '/guide.html']) {
    await show(card, address);
    expect(await heading(card)).toBe('This guide isn’t here any more');
    expect(await card.axe()).toEqual([]);
  }
  const back = await card.page.evaluate(() =>
    document.querySelector('main a')?.getAttribute('href'),
  );
  expect(back).toBe('/reader.html');
});

for (const dark of [false, true]) {
  test(`axe finds nothing in either view, ${dark ? 'dark' : 'light'}`, async ({ card }) => {
    for (const width of [1100, 400]) {
      await show(card, await openGuide(card, PARCELHUB, dark), { dark, width });
      expect(await heading(card)).toBe('Interview guide');
      expect(await card.axe(), `interviewer, ${width} px`).toEqual([]);
      await card.click('button', 'Candidate');
      await expect.poll(() => heading(card)).toBe('What the interview covers');
      expect(await card.axe(), `candidate, ${width} px`).toEqual([]);
      const sideways = await card.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(sideways).toBeLessThanOrEqual(0);
    }
  });
}

test('by keyboard: the views, both ways to copy, and print', async ({ card }) => {
  await show(card, await openGuide(card, PARCELHUB));
  const reached: string[] = [];
  for (let i = 0; i < 6; i++) {
    await card.press('Tab');
    reached.push(
      await card.page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      }),
    );
  }
  expect(reached).toEqual([
    ...['Masud Rana', 'Interviewer', 'Candidate', 'Copy as Markdown', 'Copy as rich text', 'Print'],
  ]);
  await card.press('Shift+Tab');
  await card.press('Enter');
  await expect.poll(() => card.status()).toBe('Copied the guide as rich text');
  const { text, html } = await card.clipboard();
  expect(text).toMatch(/^# Interview guide/);
  expect(html).toContain('Interview guide</h1>');
  await card.press('Shift+Tab');
  await card.press('Shift+Tab');
  await card.press('Enter');
  await expect.poll(() => heading(card)).toBe('What the interview covers');
});

/** The printed parts of a unit, in reading order. */
const wordsOf = ({ title, behavioural, situational, probes, note, anchors }: Unit) => [
  title,
  behavioural,
  situational,
  ...probes,
  ...(note === null ? [] : [note]),
  ...Object.values(anchors),
];

for (const format of ['A4', 'Letter'] as const) {
  test(`on ${format} no unit is cut, and its text comes in reading order`, async ({ card }) => {
    await show(card, await openGuide(card, PARCELHUB));
    const pages = (await printed(card.page, format)).map((it) => textOf([it]));
    // Two or three units on a page; in a narrower font than this machine's there are three pages of Letter, too.
    expect(pages.length).toBeLessThanOrEqual(4);
    const all = pages.join('');
    let from = 0;
    for (const unit of made.units) {
      const words = wordsOf(unit).map(bare);
      const page = pages.findIndex((it) => words.every((word) => it.includes(word)));
      expect(page, `${unit.title} on one page`).toBeGreaterThanOrEqual(0);
      for (const word of words) {
        const at = all.indexOf(word, from);
        expect(at, word).toBeGreaterThanOrEqual(from);
        from = at + word.length;
      }
    }
    expect(all).toContain(bare('Decision, after all interviews'));
    expect(all).toContain(bare('github.com/mkmasudrana806/'));
    for (const word of ['Copy as Markdown', 'Candidate view', 'Copied']) {
      expect(all).not.toContain(bare(word));
    }
    // The tables stay with their headings.
    for (const [head, foot] of [
      ['Settle before the interview', 'German B2'],
      ['Scores Unit', 'Decision, after all interviews'],
    ] as const) {
      const page = pages.find((it) => it.includes(bare(head)));
      expect(page, head).toContain(bare(foot));
    }
  });
}
