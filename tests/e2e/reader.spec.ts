import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type Axe from 'axe-core';
import { content } from '../../content/index.ts';
import { SENTENCES } from '../fixtures/portfolio.ts';
import { type Card, expect, test } from './drivers/card.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WIDE = { width: 1200, height: 800 };
const READER = '/reader.html';

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
    .filter((sentence) => !text.includes(bare(sentence)));
  expect(missing).toEqual([]);
});

test('it says what time it is where he is, what the working days share, and when it was checked', async ({
  card,
}) => {
  await card.open(WIDE, READER);
  const text = await card.text();
  expect(text).toMatch(
    /\d\d:\d\d in Dhaka, (your own time|[\d¼½¾]+ hours? (ahead|behind)) · (no|[\d¼½¾]+) shared working hours?/,
  );
  expect(text).toMatch(/Last checked on \d{1,2} [A-Z][a-z]+ 20\d\d\./);
});

test('an address leads to a section or a project', async ({ card }) => {
  for (const id of ['decisions', 'project-travel-tips']) {
    await card.open(WIDE, `${READER}#${id}`);
    await expect.poll(() => topOf(card, id)).toBeLessThan(120);
    expect(await topOf(card, id)).toBeGreaterThanOrEqual(0);
    await expect.poll(() => idInView(card)).toBe(id);
  }
});

test('the contents follow the reading, and lead', async ({ card }) => {
  await card.open(WIDE, READER);
  expect(await idInView(card)).toBe('summary');
  await card.click('link', 'Travel Tips');
  await expect.poll(() => idInView(card)).toBe('project-travel-tips');
  await card.page.evaluate(() => {
    scrollTo(0, document.documentElement.scrollHeight);
  });
  await expect.poll(() => idInView(card)).toBe('contact');
});

test('the contents lead out of a search', async ({ card }) => {
  await card.open(WIDE, READER);
  await card.press('/');
  await card.type('zod');
  await expect.poll(() => topOf(card, 'contact')).toBeNaN();
  await card.click('link', 'Practices');
  await expect.poll(() => topOf(card, 'practices')).toBeLessThan(120);
  expect(await card.page.evaluate(() => document.activeElement?.id)).toBe('practices');
  expect(await idInView(card)).toBe('practices');
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

test('search by keyboard leads to what was found', async ({ card }) => {
  await card.open(WIDE, READER);
  await card.press('/');
  await card.type('premium access');
  await expect.poll(() => card.text()).toContain('Integrated payment gateway verification');
  await card.press('Enter');
  await expect
    .poll(() => card.page.evaluate(() => document.activeElement?.closest('article')?.id))
    .toBe('project-travel-tips');
  expect(await topOf(card, 'project-travel-tips')).toBeLessThan(200);
});

test('every copy control copies exactly', async ({ card }) => {
  await card.open(WIDE, READER);
  await card.click('button', 'Copy profile');
  await expect.poll(() => card.status()).toBe('Copied profile');
  expect((await card.clipboard()).text).toContain('Masud Rana, backend engineer');
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

for (const dark of [false, true]) {
  test(`axe finds nothing, ${dark ? 'dark' : 'light'}`, async ({ card }) => {
    for (const media of [WIDE, { width: 400, height: 700 }]) {
      await card.open({ ...media, dark }, READER);
      await card.page.evaluate(AXE);
      await card.page.evaluate(() => {
        document.querySelector<HTMLElement>('[aria-controls=contents]')?.click();
        document.querySelector<HTMLElement>('li button')?.click();
      });
      const findings = await card.page.evaluate(async () => {
        const { axe } = window as unknown as { axe: typeof Axe };
        const { violations } = await axe.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        });
        return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
      });
      expect(findings, `${media.width} px`).toEqual([]);
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
  await card.open({ width: 380, height: 700 }, `${READER}?aside`);
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

test('the popup leads to the full page and to paper', async ({ card }) => {
  await card.open();
  const links = await card.page.evaluate(() =>
    [...document.querySelectorAll('a')]
      .filter((it) => it.pathname === '/reader.html')
      .map((it) => `${(it.title || it.textContent).trim()}: ${it.search}`),
  );
  expect(links).toEqual([
    'Open as a full page: ',
    'Save as PDF: ?print=summary',
    'Print: ?print=full',
  ]);
});

test('each figure stands once, wide where there is room', async ({ card }) => {
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
