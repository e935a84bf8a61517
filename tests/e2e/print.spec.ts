/** The reader on paper, as each browser prints it. */
import { content } from '../../content/index.ts';
import {
  FIGURE_LABELS,
  OVERLINES,
  PRINTED_CONTACTS,
  SEARCHES,
  SENTENCES,
} from '../fixtures/portfolio.ts';
import { type Card, expect, test } from './drivers/card.ts';
import { bare, type Paper, printed, type PrintedLine, textOf } from './drivers/pdf.ts';

const FORMATS: Paper[] = ['A4', 'Letter'];
/** In points. */
const HEIGHTS: Record<Paper, number> = { A4: 842, Letter: 792 };

const BUTTONS = { summary: 'Save as PDF, one page', full: 'Print everything' };

/** Asks for one of the versions; the browser's own dialog stays away. */
async function openFor(card: Card, version: keyof typeof BUTTONS) {
  await card.open({ width: 1000, height: 800 }, '/reader.html');
  await card.page.evaluate(() => {
    window.print = () => {
      document.body.dataset['asked'] = 'yes';
    };
  });
  await card.click('button', BUTTONS[version]);
  await expect.poll(() => card.page.evaluate(() => document.body.dataset['asked'])).toBe('yes');
}

type Full = { pages: PrintedLine[][]; headings: string[]; stories: string };

const alreadyPrinted = new Map<Paper, Full>();

/** The full version on paper, and what it has on the screen. Firefox takes seconds to print it, so it does so once. */
async function full(card: Card, format: Paper): Promise<Full> {
  const found = alreadyPrinted.get(format);
  if (found) return found;
  await openFor(card, 'full');
  const headings = await card.page.evaluate(() =>
    [...document.querySelectorAll('main :is(h2, h3, h4)')].map((it) => it.textContent),
  );
  const stories = await card.page.evaluate(() =>
    [...document.querySelectorAll('[role=img]')].map((it) => it.ariaLabel).join(' '),
  );
  const made = { pages: await printed(card.page, format), headings, stories };
  alreadyPrinted.set(format, made);
  return made;
}

for (const format of FORMATS) {
  test(`the summary is exactly one page of ${format}, with every link to read`, async ({
    card,
  }) => {
    await openFor(card, 'summary');
    const pages = await printed(card.page, format);
    expect(pages).toHaveLength(1);
    const text = textOf(pages);
    for (const wanted of [
      content.profile.name,
      content.profile.status,
      content.profile.availability,
      ...PRINTED_CONTACTS,
      ...content.skills.groups.flatMap(({ skills }) => skills.map(({ name }) => name)),
      ...content.projects.items.flatMap(({ name, links }) => [
        name,
        links.source.replace('https://', ''),
        links.demo?.replace('https://', '') ?? '',
      ]),
    ]) {
      expect(text, wanted).toContain(bare(wanted));
    }
  });

  test(`the full version on ${format}: every phrase and address, no heading without its text`, async ({
    card,
  }) => {
    const { pages, headings, stories } = await full(card, format);
    expect(pages.length).toBeGreaterThan(1);
    // A page for each project, one before and two after: no careless break leaves one half empty.
    expect(pages.length).toBeLessThanOrEqual(content.projects.items.length + 3);
    const text = textOf(pages);
    const missing = Object.values(SENTENCES)
      .flat()
      .filter((sentence) => !text.includes(bare(sentence)))
      // The words over a heading are in the popup.
      .filter((sentence) => !OVERLINES.includes(sentence))
      // On paper a figure is drawn; its description is for screen readers.
      .filter((sentence) => !stories.includes(sentence));
    expect(missing).toEqual([]);
    for (const label of Object.values(FIGURE_LABELS).flatMap(([first = '']) => first)) {
      expect(text).toContain(bare(label));
    }
    for (const { links } of content.projects.items) {
      expect(text).toContain(bare(links.source));
      if (links.demo !== null) expect(text).toContain(bare(links.demo));
    }
    expect(text).toContain(bare(`(${content.projects.more.url})`));
    for (const { label, value } of content.contact.links) {
      expect(text, label).toContain(bare(value.replace(/^https:\/\/(www\.)?|\/$/g, '')));
    }
    // Only the last page may be a third empty.
    for (const lines of pages.slice(0, -1)) {
      const foot = Math.min(...lines.map(({ y }) => y));
      expect(foot, lines.at(-1)?.text).toBeLessThan(HEIGHTS[format] / 3);
    }
    // Otherwise a heading would be at the foot of a page, and its text on the next.
    for (const lines of pages) {
      const foot = lines.toSorted((a, b) => a.y - b.y)[0]?.text ?? '';
      expect(headings.map(bare), foot).not.toContain(bare(foot));
    }
  });

  test(`a project stays on one page of ${format}`, async ({ card }) => {
    const { pages } = await full(card, format);
    const pageOf = (phrase: string) =>
      pages.findIndex((lines) => textOf([lines]).includes(bare(phrase)));
    for (const { name, highlights, technologies } of content.projects.items) {
      const places = [name, ...highlights.map(({ text }) => text)].map(pageOf);
      expect(new Set(places), name).toEqual(new Set([places[0]]));
      expect(places[0]).toBeGreaterThanOrEqual(0);
      expect(textOf(pages.slice(places[0], (places[0] ?? 0) + 1))).toContain(
        bare(technologies.at(-1)?.name ?? ''),
      );
    }
  });
}

test('the text can be extracted in reading order', async ({ card }) => {
  const text = textOf((await full(card, 'A4')).pages);
  const order = [
    content.profile.tagline,
    content.skills.title,
    content.skills.capabilities.title,
    ...content.projects.items.flatMap(({ name, highlights }) => [
      name,
      ...highlights.map((highlight) => highlight.text),
    ]),
    ...content.approach.decisions.flatMap(({ name, gains }) => [name, ...gains]),
    ...content.approach.practices.map(({ title }) => title),
    ...content.profile.about.paragraphs,
    content.contact.lead,
  ].map((phrase) => text.lastIndexOf(bare(phrase)));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('paper has no page controls, and a search doesn’t get in the way', async ({ card }) => {
  await card.open({ width: 1000, height: 800 }, '/reader.html');
  await card.page.evaluate(() => {
    window.print = () => undefined;
  });
  await card.press('/');
  await card.type(SEARCHES.skill.query);
  await expect.poll(() => card.text()).not.toContain(content.contact.lead);
  await card.click('button', BUTTONS.full);
  await expect.poll(() => card.text()).toContain(content.contact.lead);
  const text = textOf(await printed(card.page, 'A4'));
  expect(text).toContain(bare(content.contact.lead));
  for (const word of ['Copy profile', 'Find on this card', 'Print everything', 'Ask for a demo']) {
    expect(text).not.toContain(bare(word));
  }
});
