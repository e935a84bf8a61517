import { describe, expect, test } from 'vitest';
import { content } from '../../content/index.ts';
import { byTab, entriesOf, find } from '../../content/search.ts';
import { fullCard } from '../fixtures/full-card.ts';
import { SENTENCES } from '../fixtures/portfolio.ts';

const entries = entriesOf(fullCard);
const found = (query: string) =>
  byTab(find(entries, query), 'skills').flatMap(({ hits }) =>
    hits.map(({ kind, id }) => `${kind} ${id}`),
  );

describe('find', () => {
  test.each([
    ['counting', 'skill counting'],
    ['COUNTING', 'skill counting'],
    ['sort', 'skill sorting'],
    ['go', 'skill go'],
    ['google', 'skill google-sheets'],
    ['phone', 'contact phone'],
    ['mail', 'contact email'],
    ['555019', 'contact phone'],
    ['retry isolation', 'decision count-first'],
    ['belt map', 'project belt-map'],
    ['  scales  ', 'skill scales'],
    ['sampletown', 'about about'],
  ])('%s → %s first', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  test('a name that begins with the query comes before one that contains it', () => {
    expect(found('ledger').slice(0, 3)).toEqual([
      'skill ledger',
      'skill ledger-lines',
      'skill wireledger',
    ]);
  });

  test('every word must be found', () => {
    expect(found('counting kubernetes')).toEqual([]);
  });

  test.each(['', '   ', '((', '\\', '[a-z', '💥', 'x'.repeat(1000)])(
    '%j finds nothing',
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  test('the text that answers is given, unless the title does', () => {
    expect(find(entries, 'lanterns')[0]?.text).toContain('with lanterns and a sorting arm');
    expect(find(entries, 'scales')[0]?.text).toBeUndefined();
  });

  test('every sentence of the portfolio is found by its own words', () => {
    const portfolio = entriesOf(content);
    // Headings of sections, which no entry holds.
    const headings =
      /^(Competencies|Backend capabilities|What I handle|Featured work|Projects that|Backend (resp|dec)|For more|Find me|Open to|Figure: )/;
    const missed = Object.values(SENTENCES)
      .flat()
      .filter((sentence) => !headings.test(sentence) && !sentence.includes(' · '))
      .filter((sentence) => find(portfolio, sentence).length === 0);
    expect(missed).toEqual([]);
  });
});
