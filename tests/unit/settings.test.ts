import { describe, expect, test, vi } from 'vitest';
import { loadSettings, saveSettings, type StorageArea } from '../../browser/settings.ts';
import {
  DEFAULTS,
  isHidden,
  parseSettings,
  type Settings,
} from '../../components/share/settings.ts';

const VALID: Settings = {
  preset: 'inmail',
  linkedInLimit: 300,
  side: 'left',
  hiddenHosts: ['www.linkedin.com'],
  hiddenEverywhere: true,
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
      expect(parseSettings({ ...VALID, [key]: value })).toEqual({ ...VALID, [key]: DEFAULTS[key] });
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

test('storage that fails gives the defaults, and loses nothing when it is written', async () => {
  const broken = area(
    () => Promise.reject(new Error('gone')),
    () => Promise.reject(new Error('full')),
  );
  await expect(loadSettings(parseSettings, broken)).resolves.toEqual(DEFAULTS);
  await expect(saveSettings(VALID, broken)).resolves.toBeUndefined();
  await expect(loadSettings(parseSettings)).resolves.toEqual(DEFAULTS);
});

test('settings come back as they were saved', async () => {
  const stored: Record<string, unknown> = {};
  const set = vi.fn((items: Record<string, unknown>) => {
    Object.assign(stored, items);
    return Promise.resolve();
  });
  const here = area(() => Promise.resolve(stored), set);
  await saveSettings(VALID, here);
  expect(set).toHaveBeenCalledOnce();
  await expect(loadSettings(parseSettings, here)).resolves.toEqual(VALID);
});

test('hidden on a host, or everywhere', () => {
  expect(isHidden({ ...DEFAULTS, hiddenHosts: ['a.example'] }, 'a.example')).toBe(true);
  expect(isHidden({ ...DEFAULTS, hiddenHosts: ['a.example'] }, 'b.a.example')).toBe(false);
  expect(isHidden({ ...DEFAULTS, hiddenEverywhere: true }, 'b.example')).toBe(true);
});
