import { describe, expect, test } from 'vitest';
import { asksOf, tieredHits } from '../../../jobs/skills/asks.ts';
import { labelled } from './labels.ts';

const rows = labelled('hard-cases.jsonl');

describe('hard cases', () => {
  test.each(rows.map((row) => [row.text, row] as const))('%s', (text, row) => {
    const hits = tieredHits(text);
    const found = new Set(hits.map(({ id }) => id));
    expect(row.expect?.filter((id) => !found.has(id))).toEqual([]);
    expect(row.absent?.filter((id) => found.has(id))).toEqual([]);
    for (const [id, tier] of Object.entries(row.tiers ?? {})) {
      expect(hits.find((hit) => hit.id === id)).toMatchObject({ tier });
    }
    if (row.years) {
      const stated = hits.filter(({ years }) => years !== null).map(({ id, years }) => [id, years]);
      expect(Object.fromEntries(stated)).toEqual(row.years);
    }
    const groups = asksOf({ description: text }).asks.map(({ skills }) => skills.toSorted());
    for (const group of row.orGroup ?? []) expect(groups).toContainEqual(group.toSorted());
  });
});
