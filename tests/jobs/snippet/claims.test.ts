import { describe, expect, test } from 'vitest';
import {
  isImpersonal,
  repeatsName,
  type SnippetProfile,
  snippetProfileOf,
} from '../../../content/snippet-profile.ts';
import { match } from '../../../jobs/match/index.ts';
import { asksOf } from '../../../jobs/skills/asks.ts';
import { FORMATS } from '../../../jobs/snippet/formats.ts';
import { snippetOf } from '../../../jobs/snippet/index.ts';
import { DEFAULTS } from '../../../settings/fields.ts';
import { candidate, card } from '../../fixtures/candidate.ts';
import { fullCard } from '../../fixtures/full-card.ts';
import { posting } from './write-snippet.ts';

describe('claims nothing that the content doesn’t say', () => {
  test('the candidate’s own sentences are impersonal', () => {
    for (const { sentence } of candidate.projects) expect(isImpersonal(sentence ?? '')).toBe(true);
    for (const no of ['I build APIs', 'Built by me.', 'my APIs', 'I’m here', 'We build']) {
      expect(isImpersonal(no), no).toBe(false);
    }
    expect(isImpersonal('Mine sweeping in Maine')).toBe(false);
    expect(isImpersonal('Implemented APIs for memory')).toBe(true);
  });

  test('a project whose first sentence only repeats its name gets the next sentence', () => {
    expect(candidate.projects[0]?.sentence).toMatch(/^Architected/);
    expect(repeatsName('A belt map for harbours.', 'Belt map & harbours')).toBe(true);
    expect(repeatsName('Counts parcels on every belt.', 'Belt map & harbours')).toBe(false);
  });

  test('a candidate without a website, phone or projects still has a snippet', () => {
    const { website, email, phone, years, ...bare } = snippetProfileOf(fullCard);
    expect([website, email, phone, years].every(Boolean)).toBe(true);
    const poor: SnippetProfile = { ...bare, links: [], projects: [] };
    for (const { id } of FORMATS) {
      const it = posting();
      const made = match(asksOf(it), card);
      const needs = { posting: it, match: made, candidate: poor, settings: DEFAULTS };
      expect(snippetOf({ ...needs, format: id }).text).toContain('Ada Example');
    }
  });
});
