import { describe, expect, test } from 'vitest';
import { BANK } from '../../../jobs/guide/bank.ts';
import { BY_ID, BY_KIND, competencyOf } from '../../../jobs/guide/competencies.ts';
import { type BankEntry, bankEntry } from '../../../jobs/guide/schema.ts';
import { ANSWER_PARTS, ASK_BACK, DO_NOT_ASK } from '../../../jobs/guide/words.ts';
import { allSkills, skillById } from '../../../jobs/skills/skills.ts';

const entries = Object.entries(BANK);
const questionsOf = ({ behavioural, situational, probes }: BankEntry) => [
  behavioural,
  situational,
  ...probes,
];
const textsOf = (entry: BankEntry) => [
  ...questionsOf(entry),
  ...Object.values(entry.anchors),
  entry.meaning,
  entry.prepare,
];

/** Syllables as the formula counts them: groups of vowels, without a silent e at the end. */
const syllables = (word: string): number =>
  Math.max(
    1,
    (
      word
        .toLowerCase()
        .replace(/e$/, '')
        .match(/[aeiouy]+/g) ?? []
    ).length,
  );

/** Flesch's reading ease (1948): 60 to 70 is plain English, below 30 is for graduates. */
function readingEase(sentences: string[]): number {
  const words = sentences.flatMap((it) => it.match(/[A-Za-z’]+/g) ?? []);
  const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
  return 206.835 - 1.015 * (words.length / sentences.length) - 84.6 * (sounds / words.length);
}

describe.each(entries)('the bank on %s', (_, entry) => {
  test('has what its schema asks for', () => {
    expect(bankEntry.safeParse(entry).error).toBeUndefined();
  });

  test('names the skill in both main questions, and nowhere else', () => {
    const { behavioural, situational, ...others } = entry;
    for (const main of [behavioural, situational]) expect(main.split('{skill}')).toHaveLength(2);
    expect(JSON.stringify(others)).not.toContain('{skill');
  });

  test('asks nothing that yes or no would answer', () => {
    for (const question of questionsOf(entry)) {
      expect(question).toMatch(/^(?:Tell me about a time |What |How |Which |Who |Where )/);
    }
    for (const probe of [...entry.probes, entry.situational]) expect(probe).toMatch(/\?$/);
  });

  test('asks nothing about a person’s life', () => {
    expect(textsOf(entry).join(' ')).not.toMatch(
      /\b(?:age|aged|old are|born|birth|famil|child|married|pregnan|origin|nationalit|countr|race|health|ill|disab|religio|faith|church|politic|salary|gender|he|she|his|her)\b/i,
    );
  });

  test('can be asked by someone who is no engineer', () => {
    const said = textsOf(entry).map((it) => it.replace('{skill}', 'it'));
    expect(readingEase(said)).toBeGreaterThan(60);
    expect(said.join(' ').match(/\b[A-Z]{2,}\b/g) ?? []).toEqual(entry === BANK.ai ? ['AI'] : []);
  });
});

test('no text stands twice', () => {
  const all = entries.flatMap(([, entry]) => [
    entry.behavioural,
    entry.situational,
    entry.prepare,
    entry.meaning,
    entry.competency,
    ...Object.values(entry.anchors),
  ]);
  expect(all.filter((it, i) => all.indexOf(it) !== i)).toEqual([]);
});

describe('the table of competencies', () => {
  test('has every kind of the lexicon, and no other', () => {
    const kinds = new Set(allSkills().map(({ kind }) => kind));
    expect(Object.keys(BY_KIND).toSorted()).toEqual([...kinds].toSorted());
  });

  test('puts known skills elsewhere, each once', () => {
    const ids = Object.values(BY_ID).flatMap((it) => it.split(' '));
    expect(ids.filter((id) => !skillById(id))).toEqual([]);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  test.each([
    ['nodejs', 'language'],
    ['express', 'api'],
    ['postgresql', 'database'],
    ['message-queues', 'queue'],
    ['redis', 'cache'],
    ['jwt', 'authentication'],
    ['zod', 'validation'],
    ['stripe', 'third-parties'],
    ['kubernetes', 'deployment'],
    ['prometheus', 'observability'],
    ['llm', 'ai'],
    ['unit-testing', 'practice'],
    ['figma', 'other'],
    ['no-such-skill', 'other'],
  ])('%s is %s', (id, competency) => {
    expect(competencyOf(id)).toBe(competency);
  });
});

test('the words around the questions are whole sentences', () => {
  for (const text of [...ASK_BACK, ...ANSWER_PARTS.map(([, it]) => it), DO_NOT_ASK]) {
    expect(text).toMatch(/^[A-Z].*[.?]$/);
  }
});
