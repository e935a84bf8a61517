import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadSettings, type StorageArea, updateSettings } from '../../browser/settings-storage.ts';
import { VERSION, withChanges } from '../../settings/changes.ts';
import { DEFAULTS, MAX_OPENING, readSettings, type Settings } from '../../settings/fields.ts';
import { parseSettings } from '../../settings/schema.ts';
import { isHidden } from '../../settings/visibility.ts';
import { CASES, SEED } from '../cases.ts';

const VALID: Settings = {
  format: 'inmail',
  linkedInLimit: 300,
  side: 'left',
  hiddenHosts: ['www.linkedin.com'],
  hiddenBoards: ['indeed'],
  hiddenEverywhere: true,
  sites: ['careers.example'],
  opening: 'A candidate for your team:',
  phone: true,
  gaps: true,
  postingLink: false,
};

const area =
  (get: StorageArea['get'], set: StorageArea['set'] = () => Promise.resolve()) =>
  () => ({ get, set });

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

describe('corrupted states', () => {
  const KEYS = Object.keys(VALID) as (keyof Settings)[];
  /** Values as storage holds them: whatever has the shape of JSON. */
  const WRONG: unknown[] = [
    ...[null, true, 0, 1, -1, 1e308, 250, '', 'x', 'SLACK', ' slack', 'constructor', '__proto__'],
    ...[[], [[]], [null], ['slack'], {}, { length: 1, 0: 'a.example' }, { format: 'slack' }],
    ...[['a b', 'javascript:', '*.example', 'a.example/x', 'localhost', '.', '-'], 'x'.repeat(1e5)],
    ...['true', '200', '\ud800', '\u202e\u0000', '<b>'],
  ];
  /** What an opening line becomes; of anything else, the default. */
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
  /** Settings of a version to come, which knows more of everything. */
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
      // Once parsed they are settled: another round changes nothing.
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

test('storage that fails gives the defaults, and reports that nothing was written', async () => {
  const broken = area(
    () => Promise.reject(new Error('gone')),
    () => Promise.reject(new Error('full')),
  );
  await expect(loadSettings(parseSettings, broken)).resolves.toEqual(DEFAULTS);
  await expect(updateSettings(() => VALID, { area: broken })).resolves.toBe(false);
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
  await updateSettings((it) => withChanges(it, DEFAULTS, VALID), { area: here });
  await expect(loadSettings(parseSettings, here)).resolves.toEqual(VALID);
  expect(stored).toMatchObject({ settings: { version: VERSION } });
});

/** What a browser's LockManager does for one name: one after the other, whoever asks. */
function fakeLocks() {
  let last: Promise<unknown> = Promise.resolve();
  return {
    request: (_: string, run: () => Promise<unknown>) => {
      const mine = last.then(run);
      last = mine.catch(() => undefined);
      return mine;
    },
  };
}

describe('two windows that change settings at once', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  /** A separate instance of the module, as every page has. */
  const openWindow = () => {
    vi.resetModules();
    return import('../../browser/settings-storage.ts');
  };

  test('both keep what they changed', async () => {
    vi.stubGlobal('navigator', { locks: fakeLocks() });
    const { here } = slowStorage();
    const one = await openWindow();
    const two = await openWindow();
    expect(one.updateSettings).not.toBe(two.updateSettings);
    const change = (page: typeof one, after: Settings) =>
      page.updateSettings((stored) => withChanges(stored, DEFAULTS, after), {
        queue: page.acrossWindows,
        area: here,
      });
    await Promise.all([
      change(one, { ...DEFAULTS, format: 'markdown' }),
      change(two, { ...DEFAULTS, side: 'left' }),
      change(one, { ...DEFAULTS, hiddenHosts: ['a.example'] }),
      change(two, { ...DEFAULTS, hiddenHosts: ['b.example'] }),
    ]);
    await expect(loadSettings(parseSettings, here)).resolves.toEqual({
      ...DEFAULTS,
      format: 'markdown',
      side: 'left',
      hiddenHosts: ['a.example', 'b.example'],
    });
  });

  test('a site shown again in one window is shown in all', () => {
    const before = { ...DEFAULTS, hiddenHosts: ['a.example', 'b.example'] };
    const stored = { ...before, hiddenHosts: ['a.example', 'b.example', 'c.example'] };
    expect(withChanges(stored, before, { ...before, hiddenHosts: ['b.example'] })).toMatchObject({
      hiddenHosts: ['b.example', 'c.example'],
    });
  });

  test("what a later version stored isn't lost", () => {
    expect(withChanges({ theme: 'later', version: 9 }, DEFAULTS, VALID)).toMatchObject({
      ...VALID,
      theme: 'later',
    });
  });
});

test('the opening line is one visible line within its limit', () => {
  const of = (opening: unknown) => parseSettings({ opening }).opening;
  expect(of('  Dear\nteam,\t hello ')).toBe('Dear team, hello');
  expect(of('a\u202eb\u200bc\u0007')).not.toMatch(/[\u202e\u200b\u0007]/);
  expect(of('😀'.repeat(200)).isWellFormed()).toBe(true);
  expect(of('x'.repeat(5000))).toHaveLength(MAX_OPENING);
  // Nothing reads as markup, wherever it is pasted.
  expect(of('For <b>you</b> & 2 < 3')).toBe('For ‹b>you‹/b> & 2 < 3');
});

test('the button can be hidden on a host, on a board, or everywhere', () => {
  const one = { ...DEFAULTS, hiddenHosts: ['a.example'], sites: ['a.example', 'b.a.example'] };
  expect(isHidden(one, 'a.example')).toBe(true);
  expect(isHidden(one, 'b.a.example')).toBe(false);
  expect(isHidden({ ...DEFAULTS, hiddenEverywhere: true }, 'b.example')).toBe(true);
  const linkedIn = { ...DEFAULTS, hiddenBoards: ['linkedin'] };
  expect(isHidden(linkedIn, 'de.linkedin.com')).toBe(true);
  expect(isHidden(linkedIn, 'jobs.lever.co')).toBe(false);
});

describe("a host that isn't a board's", () => {
  test("shows the button only once you've added it", () => {
    const host = 'careers.acme.example';
    const added = { ...DEFAULTS, sites: [host] };
    expect(isHidden(DEFAULTS, host)).toBe(true);
    expect(isHidden(added, host)).toBe(false);
    for (const other of ['acme.example', `x.${host}`, `${host}.evil.example`, `not${host}`]) {
      expect(isHidden(added, other), other).toBe(true);
    }
  });

  test('can be hidden like any other', () => {
    const added = { ...DEFAULTS, sites: ['a.example'] };
    expect(isHidden({ ...added, hiddenHosts: ['a.example'] }, 'a.example')).toBe(true);
    expect(isHidden({ ...added, hiddenEverywhere: true }, 'a.example')).toBe(true);
  });

  test("doesn't affect a board, nor does a board affect it", () => {
    const linkedIn = 'www.linkedin.com';
    expect(isHidden({ ...DEFAULTS, sites: ['a.example'] }, linkedIn)).toBe(false);
    const hidden = { ...DEFAULTS, sites: [linkedIn, 'a.example'], hiddenBoards: ['linkedin'] };
    expect(isHidden(hidden, linkedIn)).toBe(true);
    expect(isHidden(hidden, 'a.example')).toBe(false);
  });

  test('isn’t a board’s just because it looks like one', () => {
    for (const host of ['notlinkedin.com', 'www.linkedin.com.evil.example', 'teamtailor.com']) {
      expect(isHidden(DEFAULTS, host), host).toBe(true);
    }
  });
});
