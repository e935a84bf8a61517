import { describe, expect, test } from 'vitest';
import { type Match, match } from '../../../jobs/match/index.ts';
import { asksOf } from '../../../jobs/skills/asks.ts';
import { allSkills } from '../../../jobs/skills/skills.ts';
import { card } from '../../fixtures/candidate.ts';
import { type Case, POSTINGS } from './postings.ts';

const matchOf = ({ title, text }: Pick<Case, 'title' | 'text'>) =>
  match(asksOf({ title, description: text }), card);

/** The asks of a match as the cases write them. */
const lines = ({ asks }: Match): string =>
  asks
    .map(({ tier, skills, state, by }) =>
      [tier, skills.join('|'), state, ...(by === null || by === skills.join() ? [] : [by])].join(
        ' ',
      ),
    )
    .join('\n');

test('there are 40 postings: 20 backend, 10 of other software, 10 of other trades', () => {
  const trades = POSTINGS.map(({ trade }) => trade);
  const count = (trade: string) => trades.filter((it) => it === trade).length;
  expect(['backend', 'software', 'other'].map(count)).toEqual([20, 10, 10]);
});

describe.each(['backend', 'software', 'other'])('postings of the trade: %s', (trade) => {
  const cases = POSTINGS.filter((it) => it.trade === trade);

  test.each(cases.map((it) => [it.name, it] as const))('%s', (_, it) => {
    const made = matchOf(it);
    expect(made.outcome).toBe(it.outcome ?? 'asks');
    expect(lines(made)).toBe(it.asks);
  });
});

test('300 asks: each has a state, and the counts add up', () => {
  const names = allSkills()
    .slice(0, 300)
    .map(({ name }) => `- Experience with ${name}`);
  const { asks, counts, line } = matchOf({
    title: 'Engineer',
    text: ['Requirements', ...names].join('\n'),
  });
  expect(asks.length).toBeGreaterThan(200);
  expect(counts.shown + counts.listed + counts.close + counts.absent).toBe(counts.asked);
  expect(line).toBe(`Shows ${counts.shown} of ${counts.asked} asked`);
});
