import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../content/figure-search.ts';
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

  test('the matching text is shown, unless the title matches', () => {
    expect(find(entries, 'redis')[0]?.excerpt?.text).toContain('Bottleneck and Redis');
    expect(find(entries, 'docker')[0]?.excerpt).toBeUndefined();
  });

  test.each([
    ['nodejs', 'node.js'],
    ['NodeJS', 'node.js'],
    ['node js', 'node.js'],
    ['ｎｏｄｅ．ｊｓ', 'node.js'],
    ['no\u200bde\ufe0f.js\u2060', 'node.js'],
    ['expressjs', 'express.js'],
    ['restapi', 'rest api'],
    ['vscode', 'vs code'],
    ['e-mail', 'email'],
    ['E‑Mail', 'email'],
    ['node, mongodb', 'node mongodb'],
    ['mongo db', 'mongodb'],
    ['payments', 'payment'],
    ['résumé', 'resume'],
  ])('%s finds what %s finds', (query, plain) => {
    expect(found(query)).not.toEqual([]);
    expect(found(query)).toEqual(found(plain));
  });

  test('a match begins at the start of a word', () => {
    expect(found('llm')).toEqual(['project ai-recruiting']);
    expect(found('email')).not.toContain('project travel-tips');
    expect(found('node.js')).not.toContain('project travel-tips');
    expect(found('mq')[0]).toBe('skill bullmq');
    expect(found('sql')).toContain('skill postgresql');
    expect(found('c++')).toEqual([]);
    expect(found('c#')).toEqual([]);
    // A word doesn't go on in the next one: "access & refresh".
    expect(found('accessref')).toEqual([]);
  });

  test.each([
    ['cv', 'document summary'],
    ['curriculum vitae', 'document summary'],
    ['pdf', 'document summary'],
    ['phone', 'contact whatsapp'],
    ['phone number', 'contact whatsapp'],
    ['time zone', 'about about'],
    ['timezone', 'about about'],
    ['demo', 'project travel-tips'],
    ['available', 'about about'],
    ['masud rana', 'capability summary'],
  ])('%s leads to what is offered', (query, first) => {
    expect(found(query)[0]).toBe(first);
  });

  test('what only a figure’s description says isn’t found, but is known to be there', () => {
    expect(found('AmarPay')).toEqual([]);
    expect(find(figuresOf(content), 'AmarPay').map(({ id }) => id)).toEqual(['travel-tips']);
  });

  test('an excerpt is one line around what was found, which is marked', () => {
    for (const query of ['redis', 'node.js', 'fundamentals', 'quotas', 'e-mail', 'workers', 'I']) {
      for (const { excerpt } of find(entries, query)) {
        if (!excerpt) continue;
        const { text, marks } = excerpt;
        expect(text.length, text).toBeLessThan(70);
        expect(marks.length, text).toBeGreaterThan(0);
        for (const [start, end] of marks) {
          expect(text.slice(start, end).toLowerCase().replace('-', '')).toContain(
            query.toLowerCase().replace('-', ''),
          );
        }
      }
    }
    const redis = find(entries, 'redis')[0]?.excerpt;
    expect(redis?.text).toMatch(/^….+ Redis .+…$/);
  });

  test('every sentence of the portfolio is found by its own words, but for alternative texts', () => {
    const headings =
      /^(Competencies|Backend capabilities|What I handle|Featured work|Projects that|Backend (resp|dec)|For more|Find me|Open to|Figure: |Asynchronous and synchronous diagram)/;
    const missed = Object.values(SENTENCES)
      .flat()
      .filter((sentence) => !headings.test(sentence) && !sentence.includes(' · '))
      .filter((sentence) => found(sentence).length === 0);
    expect(missed).toEqual([]);
  });
});
