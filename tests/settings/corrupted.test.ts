import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { VERSION, withChanges } from '../../settings/changes.ts';
import { DEFAULTS, MAX_OPENING, readSettings, type Settings } from '../../settings/fields.ts';
import { parseSettings } from '../../settings/schema.ts';
import { CASES, SEED } from '../cases.ts';
import { VALID } from './valid.ts';

describe('corrupted states', () => {
  const KEYS = Object.keys(VALID) as (keyof Settings)[];
  /** Values as storage holds them: whatever has the shape of JSON. */
  const WRONG: unknown[] = [
    ...[null, true, 0, 1, -1, 1e308, 250, '', 'x', 'SLACK', ' slack', 'constructor', '__proto__'],
    ...[[], [[]], [null], ['slack'], {}, { length: 1, 0: 'a.example' }, { format: 'slack' }],
    ...[['a b', 'javascript:', '*.example', 'a.example/x', 'localhost', '.', '-'], 'x'.repeat(1e5)],
    ...['true', '200', '\ud800', '\u202e\u0000', '<b>'],
  ];
  /** What an opening line becomes; anything else becomes the default. */
  const OPENINGS = new Map<unknown, string>([
    ...['', 'x', 'SLACK', 'constructor', '__proto__', 'true', '200'].map((it) => [it, it] as const),
    [' slack', 'slack'],
    ['x'.repeat(1e5), 'x'.repeat(MAX_OPENING)],
    ['\ud800', ''],
    ['\u202e\u0000', ''],
    ['<b>', '‹b>'],
  ]);
  /** What a wrong value becomes, where that's not the default. */
  const MADE: Partial<Record<keyof Settings, (value: unknown) => unknown>> = {
    opening: (value) => OPENINGS.get(value),
    hiddenEverywhere: (value) => value === true,
    phone: (value) => value === true,
    gaps: (value) => value === true,
    postingLink: (value) => (typeof value === 'boolean' ? value : true),
  };

  type State = { name: string; stored: unknown; becomes?: Partial<Settings> };

  /** One wrong value in settings that are right otherwise. */
  const single: State[] = KEYS.flatMap((key) =>
    WRONG.map((value) => ({
      name: `${key}: ${JSON.stringify(value).slice(0, 60)}`,
      stored: { ...VALID, [key]: value },
      becomes: { ...VALID, [key]: MADE[key]?.(value) ?? DEFAULTS[key] },
    })),
  );
  /** Settings that lack one or more. */
  const lacking: State[] = KEYS.flatMap((key, i) => {
    const { [key]: lost, ...rest } = VALID;
    const first = Object.fromEntries(KEYS.slice(0, i).map((it) => [it, VALID[it]]));
    return [
      { name: `without ${key}`, stored: rest, becomes: { ...VALID, [key]: DEFAULTS[key] } },
      { name: `cut off before ${key}`, stored: first, becomes: { ...DEFAULTS, ...first } },
      { name: `${key} alone`, stored: { [key]: lost }, becomes: { ...DEFAULTS, [key]: lost } },
    ];
  });
  /** No settings at all. */
  const whole: State[] = [undefined, NaN, () => 1, 10n, ...WRONG].map((stored) => ({
    name: `all: ${String(stored).slice(0, 60)}`,
    stored,
    becomes: DEFAULTS,
  }));
  /** Settings of a later version, which has more of everything. */
  const newer: State[] = [
    ...KEYS.map((key) => ({
      name: `version 99 with another ${key}`,
      stored: {
        ...VALID,
        version: 99,
        theme: 'dark',
        more: { of: ['it'] },
        [key]: { kind: 'new' },
      },
      becomes: { ...VALID, [key]: DEFAULTS[key] },
    })),
    {
      name: 'version 99 with boards to come',
      stored: { ...VALID, version: 99, hiddenBoards: ['a-board-to-come', 'indeed', 'linkedin'] },
      becomes: { ...VALID, hiddenBoards: ['linkedin', 'indeed'] },
    },
    ...['99', null, -1, { major: 2 }, 1.5].map((version) => ({
      name: `version ${JSON.stringify(version)}`,
      stored: { ...VALID, version },
      becomes: VALID,
    })),
  ];
  /** Any value in any place, or in any number of places. */
  const anything = fc.oneof(
    fc.anything(),
    fc.record(Object.fromEntries(KEYS.map((key) => [key, fc.anything()])), { requiredKeys: [] }),
    fc
      .subarray(KEYS, { minLength: 1 })
      .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, fc.jsonValue()]))))
      .map((wrong) => ({ ...VALID, ...wrong })),
    fc
      .array(fc.oneof(fc.domain(), fc.string(), fc.jsonValue(), fc.constantFrom('indeed', 'dice')))
      .map((list) => ({ hiddenHosts: list, hiddenBoards: list, sites: list })),
  );
  const random: State[] = fc
    .sample(anything, { seed: SEED, numRuns: CASES })
    .map((stored, i) => ({ name: `random case ${i}`, stored }));

  const states = [...single, ...lacking, ...whole, ...newer, ...random];

  test('number several hundred', () => {
    expect(states.length - random.length).toBeGreaterThan(200);
    expect(random).toHaveLength(CASES);
  });

  test('keep what is valid, with the defaults for the rest', () => {
    for (const { name, stored, becomes } of states) {
      if (becomes) expect(parseSettings(stored), name).toEqual(becomes);
    }
  });

  test('never throw, and read the same in the pages and in the button', () => {
    for (const { name, stored } of states) {
      expect(readSettings(stored), name).toStrictEqual(parseSettings(stored));
    }
  });

  test('have the shape of settings, whatever was stored', () => {
    for (const { name, stored } of states) {
      const parsed = parseSettings(stored);
      expect(Object.keys(parsed), name).toEqual(Object.keys(DEFAULTS));
      for (const key of KEYS) {
        const kind = Array.isArray(DEFAULTS[key]) ? 'list' : typeof DEFAULTS[key];
        expect(Array.isArray(parsed[key]) ? 'list' : typeof parsed[key], name).toBe(kind);
      }
      // Once parsed, they stay the same when parsed again.
      expect(parseSettings(parsed), name).toEqual(parsed);
    }
  });

  test("can be changed: your choice is stored, with the rest as far as it's valid", () => {
    for (const { name, stored } of states) {
      const before = parseSettings(stored);
      const after = withChanges(stored, before, { ...before, side: 'right', opening: 'Hello:' });
      expect(parseSettings(after), name).toEqual({ ...before, side: 'right', opening: 'Hello:' });
      expect(after, name).toHaveProperty('version', VERSION);
    }
  });

  test("from a later version keep what this one doesn't know", () => {
    const stored = { ...VALID, version: 99, theme: 'dark', more: { of: ['it'] } };
    expect(withChanges(stored, VALID, { ...VALID, side: 'right' })).toMatchObject({
      ...VALID,
      side: 'right',
      theme: 'dark',
      more: { of: ['it'] },
    });
  });
});
