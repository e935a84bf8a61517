import { describe, expect, test } from 'vitest';
import { content } from '../../content/index.ts';
import { byTab, entriesOf, find } from '../../content/search.ts';
import { SENTENCES } from '../fixtures/portfolio.ts';

const entries = entriesOf(content);
const found = (query: string) =>
  byTab(find(entries, query), 'skills').flatMap(({ hits }) =>
    hits.map(({ kind, id }) => `${kind} ${id}`),
  );

describe('find', () => {
  test.each([
    ['zod', 'skill zod'],
    ['ZOD', 'skill zod'],
    ['node', 'skill nodejs'],
    ['git', 'skill git'],
    ['github', 'skill github'],
    ['whats', 'contact whatsapp'],
    ['mail', 'contact email'],
    ['880179', 'contact whatsapp'],
    ['retry isolation', 'decision async-vs-sync'],
    ['travel', 'project travel-tips'],
    ['  docker  ', 'skill docker'],
    ['dhaka', 'about about'],
  ])('%s → %s first', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  test('a name that begins with the query comes before one that contains it', () => {
    expect(found('mongo').slice(0, 2)).toEqual(['skill mongodb', 'skill mongoose']);
    expect(found('db')).toContain('skill vectordb');
  });

  test('every word must be found', () => {
    expect(found('zod kubernetes')).toEqual([]);
  });

  test.each(['', '   ', '((', '\\', '[a-z', '💥', 'x'.repeat(1000)])(
    '%j finds nothing',
    (query) => {
      expect(found(query)).toEqual([]);
    },
  );

  test('a hit has the text that matches, unless the title does', () => {
    expect(find(entries, 'redis')[0]?.text).toContain('Bottleneck and Redis');
    expect(find(entries, 'docker')[0]?.text).toBeUndefined();
  });

  test('every sentence of the portfolio is found by its own words', () => {
    const headings =
      /^(Competencies|Backend capabilities|What I handle|Featured work|Projects that|Backend (resp|dec)|For more|Find me|Open to|Figure: )/;
    const missed = Object.values(SENTENCES)
      .flat()
      .filter((sentence) => !headings.test(sentence) && !sentence.includes(' · '))
      .filter((sentence) => found(sentence).length === 0);
    expect(missed).toEqual([]);
  });
});
