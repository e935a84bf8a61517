import { describe, expect, test } from 'vitest';
import { isHeldOut } from '../../../commands/eval/held-out.ts';
import { judge } from '../../../commands/eval/judge.ts';
import { findSkills } from '../../../jobs/skills/find.ts';
import { skillById, vouches } from '../../../jobs/skills/skills.ts';
import { labelled } from './labels.ts';

const rows = labelled('postings.jsonl');

/** The lowest share that must be right, for each label. */
const LEAST = {
  'asks found': 0.95,
  'asks that are asked': 0.95,
  tiers: 0.92,
  years: 0.92,
  alternatives: 0.9,
  'alternatives that are ones': 0.9,
};

test('there are 60 labelled postings, a third of them held out', () => {
  expect(rows).toHaveLength(60);
  expect(rows.filter(({ name = '' }) => isHeldOut(name)).length).toBeGreaterThanOrEqual(15);
});

describe.each([
  ['that rules were written for', false],
  ['that were held out', true],
])('postings %s', (_, heldOut) => {
  const { measures } = judge(rows.filter(({ name = '' }) => isHeldOut(name) === heldOut));

  test.each(Object.entries(LEAST))('%s: at least %s are right', (measure, least) => {
    const { right, all } = measures.get(measure) ?? { right: 0, all: 0 };
    expect(all).toBeGreaterThan(0);
    expect(right / all).toBeGreaterThanOrEqual(least);
  });
});

describe('postings of other trades', () => {
  const others = rows.filter(({ name = '' }) => name.startsWith('x-'));

  test('there are 15', () => {
    expect(others).toHaveLength(15);
  });

  test.each(others.map(({ name = '', title = '', text }) => [name, `${title}\n${text}`] as const))(
    '%s names no technology',
    (_, text) => {
      const technologies = findSkills(text).filter(({ id }) => {
        const skill = skillById(id);
        return skill && vouches(skill);
      });
      expect(technologies).toEqual([]);
    },
  );
});
