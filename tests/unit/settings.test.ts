import { describe, expect, test } from 'vitest';
import { loadSettings, type StorageArea, updateSettings } from '../../browser/settings.ts';
import { isHidden } from '../../components/share/hidden.ts';
import {
  DEFAULTS,
  MAX_OPENING,
  parseSettings,
  type Settings,
  VERSION,
  withChanges,
} from '../../components/share/settings.ts';

const VALID: Settings = {
  preset: 'inmail',
  linkedInLimit: 300,
  side: 'left',
  hiddenHosts: ['www.linkedin.com'],
  hiddenBoards: ['indeed'],
  hiddenEverywhere: true,
  sites: ['careers.example'],
  opening: 'A candidate for your team:',
};

const area =
  (get: StorageArea['get'], set: StorageArea['set'] = () => Promise.resolve()) =>
  () => ({ get, set });

describe('stored settings', () => {
  test('that are valid are kept', () => {
    expect(parseSettings(VALID)).toEqual(VALID);
    expect(parseSettings({ ...DEFAULTS, later: 'unknown' })).toEqual(DEFAULTS);
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

  test('hold hosts that are hosts, each once', () => {
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
    expect(parseSettings({ hiddenHosts: many }).hiddenHosts).toHaveLength(500);
  });
});

test('storage that fails gives the defaults, and says that nothing was written', async () => {
  const broken = area(
    () => Promise.reject(new Error('gone')),
    () => Promise.reject(new Error('full')),
  );
  await expect(loadSettings(parseSettings, broken)).resolves.toEqual(DEFAULTS);
  await expect(updateSettings(() => VALID, broken)).resolves.toBe(false);
  await expect(loadSettings(parseSettings)).resolves.toEqual(DEFAULTS);
});

/** Storage that answers late, as a busy browser does. */
function slowStorage(stored: Record<string, unknown> = {}) {
  const later = () => new Promise((resolve) => setTimeout(resolve, 1));
  return {
    stored,
    here: area(
      async () => {
        await later();
        return structuredClone(stored);
      },
      async (items) => {
        await later();
        Object.assign(stored, structuredClone(items));
      },
    ),
  };
}

test('settings come back as they were saved, with their version', async () => {
  const { stored, here } = slowStorage();
  await updateSettings((it) => withChanges(it, DEFAULTS, VALID), here);
  await expect(loadSettings(parseSettings, here)).resolves.toEqual(VALID);
  expect(stored).toMatchObject({ settings: { version: VERSION } });
});

describe('two windows that change settings at once', () => {
  test('both keep what they changed', async () => {
    const { here } = slowStorage();
    const change = (after: Settings) =>
      updateSettings((stored) => withChanges(stored, DEFAULTS, after), here);
    await Promise.all([
      change({ ...DEFAULTS, preset: 'markdown' }),
      change({ ...DEFAULTS, side: 'left' }),
      change({ ...DEFAULTS, hiddenHosts: ['a.example'] }),
      change({ ...DEFAULTS, hiddenHosts: ['b.example'] }),
    ]);
    await expect(loadSettings(parseSettings, here)).resolves.toEqual({
      ...DEFAULTS,
      preset: 'markdown',
      side: 'left',
      hiddenHosts: ['a.example', 'b.example'],
    });
  });

  test('a site that one shows again stays hidden for none', () => {
    const before = { ...DEFAULTS, hiddenHosts: ['a.example', 'b.example'] };
    const stored = { ...before, hiddenHosts: ['a.example', 'b.example', 'c.example'] };
    expect(withChanges(stored, before, { ...before, hiddenHosts: ['b.example'] })).toMatchObject({
      hiddenHosts: ['b.example', 'c.example'],
    });
  });

  test('what a later version has stored is not lost', () => {
    expect(withChanges({ theme: 'later', version: 9 }, DEFAULTS, VALID)).toMatchObject({
      ...VALID,
      theme: 'later',
    });
  });
});

test('the opening is one visible line within its limit', () => {
  const of = (opening: unknown) => parseSettings({ opening }).opening;
  expect(of('  Dear\nteam,\t hello ')).toBe('Dear team, hello');
  expect(of('a\u202eb\u200bc\u0007')).not.toMatch(/[\u202e\u200b\u0007]/);
  expect(of('😀'.repeat(200)).isWellFormed()).toBe(true);
  expect(of('x'.repeat(5000))).toHaveLength(MAX_OPENING);
  // Nothing reads as markup, wherever it is pasted.
  expect(of('For <b>you</b> & 2 < 3')).toBe('For ‹b>you‹/b> & 2 < 3');
});

test('hidden on a host, on a board, or everywhere', () => {
  expect(isHidden({ ...DEFAULTS, hiddenHosts: ['a.example'] }, 'a.example')).toBe(true);
  expect(isHidden({ ...DEFAULTS, hiddenHosts: ['a.example'] }, 'b.a.example')).toBe(false);
  expect(isHidden({ ...DEFAULTS, hiddenEverywhere: true }, 'b.example')).toBe(true);
  const linkedIn = { ...DEFAULTS, hiddenBoards: ['linkedin'] };
  expect(isHidden(linkedIn, 'de.linkedin.com')).toBe(true);
  expect(isHidden(linkedIn, 'jobs.lever.co')).toBe(false);
});
