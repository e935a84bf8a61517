import { content } from '../../content/index.ts';
import { OVERLINES, OWNER, SEARCHES, SENTENCES } from '../fixtures/portfolio.ts';
import { type Card, expect, test } from './drivers/card.ts';

const WIDE = { width: 1200, height: 800 };
const READER = '/reader.html';
const SECOND = SEARCHES.secondProject;

const idInView = (card: Card) =>
  card.page.evaluate(() =>
    document.querySelector('[aria-current=location]')?.getAttribute('href')?.slice(1),
  );
const topOf = (card: Card, id: string) =>
  card.page.evaluate(
    (it: string) => Math.round(document.getElementById(it)?.getBoundingClientRect().top ?? NaN),
    id,
  );

test('every phrase of the portfolio can be read, or is told of a figure', async ({ card }) => {
  await card.open(WIDE, READER);
  // Technologies are a list here, without the commas of the sentence.
  const bare = (phrase: string) => phrase.replace(/[\s,]+/g, '');
  const stories = await card.page.evaluate(() =>
    [...document.querySelectorAll('[role=img]')].map((it) => it.ariaLabel).join(' '),
  );
  const text = bare(`${await card.text()} ${stories}`);
  const missing = Object.values(SENTENCES)
    .flat()
    // The words over a heading are in the popup.
    .filter((sentence) => !OVERLINES.includes(sentence))
    .filter((sentence) => !text.includes(bare(sentence)));
  expect(missing).toEqual([]);
});

test("it says the candidate's time, how working days overlap, and when it was last checked", async ({
  card,
}) => {
  await card.open(WIDE, READER);
  const text = await card.text();
  const [, after = ''] = text.split(` in ${OWNER.city}, `);
  expect(text.split(` in ${OWNER.city}, `)[0]).toMatch(/\d\d:\d\d$/);
  expect(after).toMatch(
    /^(same time as you|[\d¼½¾]+ hours? (ahead|behind)) · (no shared working hours|[\d¼½¾]+ shared working hours?)/,
  );
  expect(text).toMatch(/Portfolio checked \d{1,2} [A-Z][a-z]+ 20\d\d/);
});

test('an address leads to a section or a project', async ({ card }) => {
  for (const id of ['projects', 'decisions', SECOND.id]) {
    await card.open(WIDE, `${READER}#${id}`);
    await expect.poll(() => topOf(card, id)).toBeLessThan(120);
    expect(await topOf(card, id)).toBeGreaterThanOrEqual(0);
    await expect.poll(() => idInView(card)).toBe(id);
  }
});

test('the contents follow the reading, and their links work', async ({ card }) => {
  await card.open(WIDE, READER);
  await expect.poll(() => idInView(card)).toBe('summary');
  await card.click('link', SECOND.name);
  await expect.poll(() => idInView(card)).toBe(SECOND.id);
  await card.page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect.poll(() => idInView(card)).toBe('contact');
});

test('the contents lead out of a search', async ({ card }) => {
  await card.open(WIDE, READER);
  await card.press('/');
  await card.type(SEARCHES.skill.query);
  await expect.poll(() => topOf(card, 'contact')).toBeNaN();
  await card.click('link', 'Practices');
  await expect.poll(() => topOf(card, 'practices')).toBeLessThan(120);
  expect(await card.page.evaluate(() => document.activeElement?.id)).toBe('practices');
  await expect.poll(() => idInView(card)).toBe('practices');
});

test('in a narrow window the contents make room for what was chosen', async ({ card }) => {
  await card.open({ width: 380, height: 700 }, READER);
  await card.click('button', 'Contents and print');
  await expect.poll(() => card.text()).toContain('Print everything');
  await card.click('link', 'About me');
  await expect.poll(() => card.text()).not.toContain('Print everything');
  const covered = await card.page.evaluate(() => {
    const heading = document.getElementById('about-title')?.getBoundingClientRect();
    const bar = document.querySelector('aside')?.getBoundingClientRect();
    return { below: (heading?.top ?? 0) - (bar?.bottom ?? 0), top: heading?.top ?? Infinity };
  });
  expect(covered.below).toBeGreaterThanOrEqual(0);
  expect(covered.top).toBeLessThan(350);
});

test('a keyboard search leads to the result', async ({ card }) => {
  await card.open(WIDE, READER);
  await card.press('/');
  await card.type(SECOND.query);
  await expect.poll(() => card.text()).toContain(SECOND.found);
  await card.press('Enter');
  await expect
    .poll(() => card.page.evaluate(() => document.activeElement?.closest('article')?.id))
    .toBe(SECOND.id);
  expect(await topOf(card, SECOND.id)).toBeLessThan(200);
});

test('every copy control copies exactly', async ({ card }) => {
  await card.open(WIDE, READER);
  await card.click('button', 'Copy profile');
  await expect.poll(() => card.status()).toBe('Copied profile');
  expect((await card.clipboard()).text).toContain(OWNER.headline);
  for (const { name, links } of content.projects.items) {
    await card.click('button', 'Copy source link', name);
    await expect.poll(async () => (await card.clipboard()).text).toBe(links.source);
  }
  for (const { label, value } of content.contact.links) {
    await card.click('button', `Copy ${label}`);
    await expect.poll(async () => (await card.clipboard()).text).toBe(value);
  }
});

test('paper: the buttons ask the browser to print, one page or everything', async ({ card }) => {
  await card.open(WIDE, READER);
  await card.page.evaluate(() => {
    window.print = () => {
      const sheet = document.querySelector('.sheet');
      document.body.dataset['printed'] =
        `${document.body.dataset['printed'] ?? ''}${sheet ? 'one' : 'all'} `;
    };
  });
  await card.click('button', 'Save as PDF, one page');
  await expect.poll(() => card.page.evaluate(() => document.body.dataset['printed'])).toBe('one ');
  await card.click('button', 'Print everything');
  await expect
    .poll(() => card.page.evaluate(() => document.body.dataset['printed']))
    .toBe('one all ');
});

test('the popup leads to the full page and to paper', async ({ card }) => {
  await card.open();
  await card.click('button', 'More');
  await expect
    .poll(() =>
      card.page.evaluate(() =>
        [...document.querySelectorAll('a')]
          .filter((it) => it.pathname === '/reader.html')
          .map((it) => `${(it.title || it.textContent).trim()}: ${it.search}`),
      ),
    )
    .toEqual(['Open the full page: ', 'Print: ?print=full']);
});
