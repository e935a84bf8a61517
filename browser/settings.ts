import { extensionApi } from './api.ts';

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

/** Runs something while nothing else that waits for the same is run. */
type Queue = <T>(run: () => Promise<T>) => Promise<T>;

let last: Promise<unknown> = Promise.resolve();

/** One change after the other, so that none reads what the one before is about to write; of this page. */
const inThisPage: Queue = (run) => {
  const result = last.then(run);
  last = result.catch(() => undefined);
  return result;
};

/**
 * The same for all pages of the extension and its background. Not for a content script, whose locks are
 * the page's own: it could see them.
 */
export const acrossWindows: Queue = (run) => navigator.locks.request('settings', run);

/**
 * Changes what is stored.
 * @param change makes the new stored value of the present one
 * @returns whether it was stored; storage that fails costs the memory, nothing else
 */
export function updateSettings(
  change: (stored: unknown) => unknown,
  { queue = inThisPage, area = storageArea }: { queue?: Queue; area?: () => StorageArea } = {},
): Promise<boolean> {
  return queue(async () => {
    try {
      const storage = area();
      await storage.set({ [KEY]: change((await storage.get(KEY))[KEY]) });
      return true;
    } catch {
      // The change holds for this page.
      return false;
    }
  });
}

/** Calls back whenever settings were stored, by this page or another. */
export function onSettings(run: () => void): void {
  (extensionApi() as StorageApi | undefined)?.storage.onChanged.addListener((changes) => {
    if (KEY in changes) run();
  });
}
