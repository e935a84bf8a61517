import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadSettings, type StorageArea, updateSettings } from '../../browser/settings-storage.ts';
import { VERSION, withChanges } from '../../settings/changes.ts';
import { DEFAULTS, type Settings } from '../../settings/fields.ts';
import { parseSettings } from '../../settings/schema.ts';
import { fakeLocks } from '../fixtures/locks.ts';
import { VALID } from '../settings/valid.ts';

const area =
  (get: StorageArea['get'], set: StorageArea['set'] = () => Promise.resolve()) =>
  () => ({ get, set });

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

test('what was read before a change of this page was stored isn’t given back', async () => {
  const { here } = slowStorage();
  const read = loadSettings(parseSettings, here);
  const change = (after: Settings) =>
    updateSettings((it) => withChanges(it, DEFAULTS, after), { area: here });
  void change({ ...DEFAULTS, side: 'left' });
  const readMeanwhile = loadSettings(parseSettings, here);
  void change({ ...DEFAULTS, format: 'inmail' });
  const wanted = { ...DEFAULTS, side: 'left', format: 'inmail' };
  await expect(read).resolves.toEqual(wanted);
  await expect(readMeanwhile).resolves.toEqual(wanted);
});

test('settings are still read where the change before them was refused', async () => {
  const { here } = slowStorage({ settings: VALID });
  const refused = () => Promise.reject(new Error('no lock'));
  await expect(updateSettings(() => DEFAULTS, { queue: refused, area: here })).resolves.toBe(false);
  await expect(loadSettings(parseSettings, here)).resolves.toEqual(VALID);
});

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
