import { describe, expect, test } from 'vitest';
import { VERSION, withChanges } from '../../settings/changes.ts';
import { DEFAULTS, MAX_OPENING, type Settings } from '../../settings/fields.ts';
import { parseSettings } from '../../settings/schema.ts';
import { VALID } from './valid.ts';

describe('stored settings', () => {
  test('that are valid are kept', () => {
    expect(parseSettings(VALID)).toEqual(VALID);
    expect(parseSettings({ ...DEFAULTS, later: 'unknown' })).toEqual(DEFAULTS);
  });

  test('of the first version, which called the format a preset, are understood', () => {
    const { format, ...rest } = VALID;
    expect(parseSettings({ ...rest, version: 1, preset: format })).toEqual(VALID);
    expect(withChanges({ ...rest, preset: format }, VALID, { ...VALID, side: 'right' })).toEqual({
      ...VALID,
      version: VERSION,
      side: 'right',
    });
  });

  test('of more than 500 hidden hosts keep the newest', () => {
    const hiddenHosts = Array.from({ length: 500 }, (_, i) => `host${i}.example`);
    const before = { ...DEFAULTS, hiddenHosts };
    const after = { ...before, hiddenHosts: [...hiddenHosts, 'new.example'] };
    expect(withChanges(before, before, after)).toMatchObject({
      hiddenHosts: [...hiddenHosts.slice(1), 'new.example'],
    });
  });

  const wrong = [
    undefined,
    null,
    0,
    NaN,
    '',
    'x',
    [],
    [[]],
    {},
    () => 1,
    Symbol('x'),
    10n,
    new Date(),
  ];

  test.each(wrong)('that are %s are the defaults', (value) => {
    expect(parseSettings(value)).toEqual(DEFAULTS);
  });

  test.each(Object.keys(VALID) as (keyof Settings)[])('with a wrong %s keep the rest', (key) => {
    for (const value of wrong) {
      const line = key === 'opening' && value === 'x';
      expect(parseSettings({ ...VALID, [key]: value })).toEqual({
        ...VALID,
        [key]: line ? value : DEFAULTS[key],
      });
    }
  });

  test('hold only valid hosts, each once', () => {
    const hiddenHosts = [
      'a.example',
      'a.example',
      'A.example',
      'no host',
      '',
      7,
      null,
      'b.example',
    ];
    expect(parseSettings({ hiddenHosts }).hiddenHosts).toEqual(['a.example', 'b.example']);
    const many = Array.from({ length: 900 }, (_, i) => `host${i}.example`);
    expect(parseSettings({ hiddenHosts: many }).hiddenHosts).toEqual(many.slice(-500));
  });
});

test('the opening line is one visible line within its limit', () => {
  const of = (opening: unknown) => parseSettings({ opening }).opening;
  expect(of('  Dear\nteam,\t hello ')).toBe('Dear team, hello');
  expect(of('a\u202eb\u200bc\u0007')).not.toMatch(/[\u202e\u200b\u0007]/);
  expect(of('😀'.repeat(200)).isWellFormed()).toBe(true);
  expect(of('x'.repeat(5000))).toHaveLength(MAX_OPENING);
  // Nothing reads as markup, wherever it's pasted.
  expect(of('For <b>you</b> & 2 < 3')).toBe('For ‹b>you‹/b> & 2 < 3');
});
