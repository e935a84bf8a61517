/** The part of `browser.storage.local` that settings need. */
export type StorageArea = {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
};

const KEY = 'settings';

/** The storage of this extension, in a content script as well as in its pages. */
const storageArea = (): StorageArea => {
  const { browser, chrome } = globalThis as {
    browser?: { storage: { local: StorageArea } };
    chrome?: { storage: { local: StorageArea } };
  };
  const api = browser ?? chrome;
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

/** Stores settings whole. Storage that fails costs the memory, nothing else. */
export async function saveSettings(
  settings: unknown,
  area: () => StorageArea = storageArea,
): Promise<void> {
  try {
    await area().set({ [KEY]: settings });
  } catch {
    // The change holds for this page.
  }
}
