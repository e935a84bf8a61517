import { describe, expect, test } from 'vitest';
import {
  boardOf,
  BOARDS,
  isPosting,
  matchPatterns,
  mayShowPosting,
} from '../../../jobs/boards/index.ts';
import { imitations, OTHER, REAL } from '../../fixtures/boards/addresses.ts';

const real = Object.values(REAL).flat();
const nearMisses = [
  ...Object.values(OTHER).flat(),
  ...Object.values(REAL).flatMap(([first = '']) => imitations(first)),
];

describe('addresses', () => {
  test('every board has its own', () => {
    expect(Object.keys(REAL)).toEqual(BOARDS.map(({ id }) => id));
    expect(Object.keys(OTHER)).toEqual(BOARDS.map(({ id }) => id));
    expect(BOARDS).toHaveLength(20);
  });

  test(`${real.length} real ones are postings of their board`, () => {
    expect(real.length).toBeGreaterThanOrEqual(120);
    expect(real.filter((address) => !isPosting(address))).toEqual([]);
    for (const [id, addresses] of Object.entries(REAL)) {
      for (const address of addresses) expect(boardOf(address)?.id, address).toBe(id);
    }
  });

  test(`${nearMisses.length} near misses aren't postings`, () => {
    expect(new Set(nearMisses).size).toBeGreaterThanOrEqual(300);
    expect(nearMisses.filter(isPosting)).toEqual([]);
  });

  test('what isn’t an address isn’t a posting', () => {
    expect(['', 'linkedin.com/jobs/view/1', 'https://', 'about:blank'].filter(isPosting)).toEqual(
      [],
    );
  });

  test('match patterns are https, name their hosts, and appear only once', () => {
    const patterns = matchPatterns();
    expect(
      patterns.filter((pattern) => !/^https:\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)+\/\*$/.test(pattern)),
    ).toEqual([]);
    expect(new Set(patterns).size).toBe(patterns.length);
  });
});

test('other pages of a board’s domain show no posting, and pages outside the boards may', () => {
  for (const address of [
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com:8443/jobs/view/1',
    'https://blog.linkedin.com/jobs/view/1',
    'https://www.teamtailor.com/careers',
    'not an address',
  ]) {
    expect(mayShowPosting(address), address).toBe(false);
  }
  expect(mayShowPosting('https://www.linkedin.com/jobs/view/4051241378')).toBe(true);
  expect(mayShowPosting('https://careers.acme.example/')).toBe(true);
});
