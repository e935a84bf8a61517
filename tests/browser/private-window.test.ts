import { afterEach, describe, expect, test, vi } from 'vitest';
import { inPrivateWindow } from '../../browser/private-window.ts';
import {
  loadSettings,
  openSessionStorage,
  updateSettings,
} from '../../browser/settings-storage.ts';

type Given = { isPrivate: boolean; session?: 'none' | 'forbidden' };

/** A browser whose content script has what each browser gives it. */
function browser({ isPrivate, session }: Given) {
  const onDisk: Record<string, unknown> = { settings: { side: 'left' } };
  const inMemory: Record<string, unknown> = {};
  const area = (items: Record<string, unknown>) => ({
    get: (key: string) => Promise.resolve(key in items ? { [key]: items[key] } : {}),
    set: (more: object) => Promise.resolve(void Object.assign(items, more)),
  });
  const forbidden = () => Promise.reject(new Error('Access to storage is not allowed.'));
  vi.stubGlobal('browser', {
    extension: { inIncognitoContext: isPrivate },
    storage: {
      local: area(onDisk),
      ...(session === undefined && { session: area(inMemory) }),
      ...(session === 'forbidden' && { session: { get: forbidden, set: forbidden } }),
    },
  });
  return { onDisk, inMemory };
}

const load = () => loadSettings((stored) => stored);
const hide = () => updateSettings((stored) => ({ ...(stored as object), hiddenEverywhere: true }));
const BEFORE = { side: 'left' };
const AFTER = { side: 'left', hiddenEverywhere: true };

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('what you choose', () => {
  test('in a window that is not private is written to disk', async () => {
    const { onDisk, inMemory } = browser({ isPrivate: false });
    expect(await hide()).toBe(true);
    expect(await load()).toEqual(AFTER);
    expect(onDisk['settings']).toEqual(AFTER);
    expect(inMemory).toEqual({});
  });

  test('in a private window stays in memory, on top of what was chosen before', async () => {
    const { onDisk, inMemory } = browser({ isPrivate: true });
    expect(await load()).toEqual(BEFORE);
    expect(await hide()).toBe(true);
    expect(await load()).toEqual(AFTER);
    expect(onDisk['settings']).toEqual(BEFORE);
    expect(inMemory['settings']).toEqual(AFTER);
  });

  test.each(['none', 'forbidden'] as const)(
    'in a private window where session storage is %s is said not to be stored',
    async (session) => {
      const { onDisk } = browser({ isPrivate: true, session });
      expect(await load()).toEqual(BEFORE);
      expect(await hide()).toBe(false);
      expect(onDisk['settings']).toEqual(BEFORE);
    },
  );
});

test('a browser without access levels for session storage is left as it is', async () => {
  browser({ isPrivate: false });
  await expect(openSessionStorage()).resolves.toBeUndefined();
  browser({ isPrivate: false, session: 'none' });
  await expect(openSessionStorage()).resolves.toBeUndefined();
});

describe('a page of the extension is private', () => {
  const page = (inIncognitoContext: boolean, getCurrent: () => Promise<object>) => {
    vi.stubGlobal('browser', { extension: { inIncognitoContext }, windows: { getCurrent } });
    return inPrivateWindow();
  };
  const window = (incognito: boolean) => () => Promise.resolve({ incognito });

  test('if it runs in a private window, or was opened from one', async () => {
    expect(await page(true, window(false))).toBe(true);
    expect(await page(false, window(true))).toBe(true);
    expect(await page(false, window(false))).toBe(false);
  });

  test('where the browser does not say', async () => {
    expect(await page(false, () => Promise.reject(new Error('No window.')))).toBe(true);
  });
});
