import { expect, test } from 'vitest';
import { guideClip } from '../../../jobs/guide/copy.ts';
import { type Guide, guide } from '../../../jobs/guide/index.ts';
import { parseGuide } from '../../../jobs/guide/stored.ts';
import { match } from '../../../jobs/match/index.ts';
import { parseGuideRequest } from '../../../jobs/messages.ts';
import { asksOf } from '../../../jobs/skills/asks.ts';
import { holds } from '../../cases.ts';
import { elementsOf } from '../html.ts';
import { isInContent, posting } from '../random-postings.ts';
import { card } from './postings.ts';

const unique = (all: string[]) => new Set(all).size === all.length;

/** What's wrong with a guide's units, a sentence for each fault. */
function faults({ units }: Guide, text: string): string[] {
  const quotes = units.flatMap((it) => it.quotes);
  return [
    ...(units.length < 5 || units.length > 7 ? [`${units.length} units`] : []),
    ...(unique(units.map(({ id }) => id)) ? [] : ['a unit is there twice']),
    ...(unique(units.map(({ behavioural }) => behavioural)) ? [] : ['a question is there twice']),
    ...(JSON.stringify(units).includes('{skill}') ? ['a placeholder is left'] : []),
    ...quotes
      .filter(({ sentence }) => !text.includes(sentence))
      .map(({ sentence }) => `not in the posting: ${sentence}`),
    ...quotes.filter(({ marks }) => !isInOrder(marks.flat())).map(() => 'marks overlap'),
    ...units
      .flatMap(({ onCard }) => onCard)
      .filter(({ quote }) => !isInContent(quote))
      .map(({ quote }) => `not in the content: ${quote}`),
    ...units
      .filter(({ kind, note }) => kind === 'gap' && !note?.includes('n’t on this card'))
      .map(({ title }) => `pretends: ${title}`),
  ];
}

const isInOrder = (offsets: number[]) => offsets.every((it, i) => it >= (offsets[i - 1] ?? 0));

test('a guide has five to seven units, each once, of the posting’s and the card’s own words', () => {
  holds(posting, (it) => {
    const made = match(asksOf(it), card);
    expect(faults(guide(it, made, card), `${it.title}\n${it.description}`)).toEqual([]);
    expect(guide(it, made, card)).toEqual(guide(it, structuredClone(made), card));
  });
});

test('a match crosses to the background and a guide to its page as they are', () => {
  holds(posting, (it) => {
    const made = match(asksOf(it), card);
    const source = { posting: { title: it.title, company: it.company }, match: made };
    expect(parseGuideRequest({ type: 'open-guide', ...source })).toEqual(source);
    const stored = guide(it, made, card);
    expect(parseGuide(structuredClone(stored))).toEqual(stored);
  });
});

const TAGS = new Set(
  'html head body h1 h2 h3 p b a ul li blockquote table tbody tr th td'.split(' '),
);

test('a copied guide is well formed and escaped', () => {
  holds(posting, (it) => {
    const made = guide(it, match(asksOf(it), card), card);
    for (const view of ['interviewer', 'candidate'] as const) {
      const { text, html } = guideClip(made, view);
      expect(text.isWellFormed() && html.isWellFormed()).toBe(true);
      const elements = elementsOf(html);
      for (const { tagName, attrs } of elements) {
        const own = tagName === 'a' ? 'href' : '';
        if (!TAGS.has(tagName) || attrs.map(({ name }) => name).join() !== own)
          throw new Error(html);
      }
      expect(elements.filter(({ tagName }) => tagName === 'blockquote')).toHaveLength(
        made.units.flatMap(({ quotes }) => quotes).length,
      );
      // One top heading and one for each unit: no line of a posting becomes another heading.
      expect(text.match(/^# /gm)).toHaveLength(1);
      expect(text.match(/^## \d+\\?\. /gm)).toHaveLength(made.units.length);
    }
  });
});
