import { expect, test } from 'vitest';
import { evidenceOf } from '../../content/evidence.ts';
import { fullCard } from '../fixtures/full-card.ts';

const evidence = evidenceOf(fullCard);
const marks = (id: string) =>
  (evidence.get(id) ?? []).map(({ kind, id: place }) => `${kind} ${place}`).join(', ');

test.each([
  ['go', 'project parcel-counter'],
  ['counting', 'project parcel-counter, project belt-map'],
  ['sorting', 'project parcel-counter, decision count-first'],
  ['scales', ''],
])('%s is shown in: %s', (id, expected) => {
  expect(marks(id)).toBe(expected);
});

test('a highlight is quoted before a summary, and a summary before a mention', () => {
  const [first, second] = evidence.get('counting') ?? [];
  expect(first?.quote).toBe('Integrated counting with the scales, so that no parcel is lost');
  expect(second?.quote).toBe('Counting among its technologies');
  expect(evidence.get('go')?.map(({ quote }) => quote)).toEqual(['Written in Go.']);
});
