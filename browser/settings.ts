import { extensionApi } from './extension-api.ts';

/** The part of `browser.storage.local` that settings need. */
export type StorageArea = {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
};

const KEY = 'settings';

type StorageApi = {
  storage: {
    local: StorageArea;
    onChanged: { addListener: (run: (changes: Record<string, unknown>) => void) => void };
  };
};

/** The storage of this extension, in a content script as well as in its pages. */
const storageArea = (): StorageArea => {
  const api = extensionApi() as StorageApi | undefined;
  if (!api) throw new Error('There is no extension API here.');
  return api.storage.local;
};

/**
 * The stored settings, as `parse` understands them. Storage that fails, or that an update has taken
 * away from an open page, gives what `parse` makes of nothing.
 */
export async function loadSettings<T>(
  parse: (value: unknown) => T,
  area: () => StorageArea = storageArea,
): Promise<T> {
  try {
    return parse((await area().get(KEY))[KEY]);
  } catch {
    return parse(undefined);
  }
}

/** One change after the other, so that none reads what the one before is about to write. */
let last: Promise<void> = Promise.resolve();

/**
 * Changes what is stored.
 * @param change makes the new stored value of the present one
 * @returns whether it was stored; storage that fails costs the memory, nothing else
 */
export function updateSettings(
  change: (stored: unknown) => unknown,
  area: () => StorageArea = storageArea,
): Promise<boolean> {
  const result = last.then(async () => {
    try {
      const storage = area();
      await storage.set({ [KEY]: change((await storage.get(KEY))[KEY]) });
      return true;
    } catch {
      // The change holds for this page.
      return false;
    }
  });
  last = result.then(() => undefined);
  return result;
}

/** Calls back whenever settings were stored, by this page or another. */
export function onSettings(run: () => void): void {
  (extensionApi() as StorageApi | undefined)?.storage.onChanged.addListener((changes) => {
    if (KEY in changes) run();
  });
}
