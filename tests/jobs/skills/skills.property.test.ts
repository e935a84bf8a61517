import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asks, asksOf, tieredHits } from '../../../jobs/skills/asks.ts';
import { findSkills } from '../../../jobs/skills/find.ts';
import { LEXICON } from '../../../jobs/skills/lexicon.ts';
import { holds } from '../../cases.ts';
import { CASES } from './cases.ts';
import { labelled } from './labels.ts';

const POSTINGS = labelled('postings.jsonl').map(({ text }) => text);
const NAMES = LEXICON.trim()
  .split('\n')
  .map((row) => row.split('|')[1] ?? '');

const ODD = [
  ...[
    '\n',
    '\n- ',
    '\n\n',
    ': ',
    ', ',
    ' / ',
    '/',
    ' or ',
    ' and ',
    ' no ',
    '(',
    ')',
    ';',
    '. ',
    '…',
  ],
  ...[
    '\u00ad',
    '\u200b',
    '\u0301',
    '\ud800',
    '\udc00',
    '😀',
    'ﬁ',
    'İ',
    'ß',
    'é',
    'e\u0301',
    '가',
    'ᄀ',
    '漢',
  ],
  ...[
    '5+ years of ',
    'Requirements',
    'Nice to have:',
    'a plus',
    'not required',
    'You have ',
    'such as ',
  ],
  ...[
    'https://',
    'www.',
    '@',
    'a@b.de',
    '.net',
    'C',
    'R',
    'Go',
    '++',
    '#',
    '_',
    '-',
    '\u00a0',
    '\t',
    '\r',
  ],
];
const piece = fc.oneof(
  fc.constantFrom(...ODD),
  fc.constantFrom(...NAMES),
  fc.constantFrom(...CASES.map(([text]) => text)),
  fc.string({ maxLength: 8, unit: 'binary' }),
);
const random = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

/** A labelled posting with pieces cut out and others put in. */
const mutated = fc
  .tuple(
    fc.constantFrom(...POSTINGS),
    fc.array(fc.tuple(fc.nat(), fc.nat(20), piece), { maxLength: 8 }),
  )
  .map(([text, edits]) =>
    edits.reduce((it, [at, length, put]) => {
      const start = at % (it.length + 1);
      return it.slice(0, start) + put + it.slice(start + length);
    }, text),
  );
const text = fc.oneof(random, mutated);

function expectAsks({ asks, outcome, also }: Asks): void {
  for (const { skills, sentence, marks, count, years } of asks) {
    if (skills.length === 0 || new Set(skills).size !== skills.length) throw new Error('skills');
    if (count < 1 || (years !== null && years < 1)) throw new Error('numbers');
    for (const [start, end] of marks) {
      if (start < 0 || end <= start || end > sentence.length) throw new Error(`mark: ${sentence}`);
    }
  }
  if (also.some(({ value }) => value === '')) throw new Error('also');
  expect(outcome === 'no-known-skill' && asks.length > 0).toBe(false);
}

test('hits are in order inside the text, and none overlaps another', { timeout: 600_000 }, () => {
  holds(text, (given) => {
    let last = 0;
    for (const { start, end, form } of tieredHits(given)) {
      if (start < last || end <= start || end > given.length) throw new Error('offsets');
      if (given.slice(start, end) !== form) throw new Error('form');
      last = end;
    }
  });
});

test('asks have marks inside their sentence', { timeout: 600_000 }, () => {
  holds(fc.tuple(text, fc.option(random)), ([description, title]) => {
    expectAsks(asksOf({ description, title: title ?? undefined }));
  });
});

test('a text names the same skills however its letters are composed', { timeout: 600_000 }, () => {
  const ids = (given: string) => findSkills(given).map(({ id }) => id);
  holds(text, (given) => {
    const composed = ids(given.normalize('NFC'));
    expect(ids(given.normalize('NFD'))).toEqual(composed);
  });
});

describe('a hostile text', () => {
  const MB = 1_000_000;
  const texts: [string, string][] = [
    ['one letter', 'a'.repeat(MB)],
    ['one capital', 'C'.repeat(MB)],
    ['nested brackets', '('.repeat(MB / 2) + ')'.repeat(MB / 2)],
    ['no no no', 'no '.repeat(MB / 3)],
    ['one word of 200 kB', `Docker ${'x-'.repeat(100_000)} Redis`],
    ['weak forms', 'Go '.repeat(MB / 3)],
    ['a list without an end', 'Docker, '.repeat(MB / 8)],
    ['alternatives without an end', 'Docker or '.repeat(MB / 10)],
    ['years without an end', '5 years of Docker '.repeat(MB / 18)],
    ['dots', '.'.repeat(MB)],
    ['hosts', 'a.io/'.repeat(MB / 5)],
    ['mail signs', '@a'.repeat(MB / 2)],
    ['lines', 'Go\n'.repeat(MB / 3)],
    ['marks', 'e\u0301'.repeat(MB / 2)],
    ['only marks', '\u0301'.repeat(MB / 10)],
    ['clauses', 'Go; '.repeat(MB / 4)],
    ['labels', 'Nice to have: Go. '.repeat(MB / 18)],
  ];

  // No time limit: whatever isn't linear in the size would never end.
  test.each(texts)('of %s is read', { timeout: 600_000 }, (_, given) => {
    const hits = tieredHits(given);
    expect(hits.every(({ start, end }) => start < end && end <= given.length)).toBe(true);
    expectAsks(asksOf({ description: given, title: given.slice(0, 1000) }));
  });
});
