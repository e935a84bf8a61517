import { extensionApi, listen } from './api.ts';

/** The part of `browser.storage.local` that settings need. */
export type StorageArea = {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
};

const KEY = 'settings';

const storageArea = (): StorageArea => extensionApi().storage.local;

/**
 * The stored settings, as `parse` understands them. Storage that fails, or that an update has taken
 * away from an open page, gives what `parse` makes of `undefined`.
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

/** Runs something while nothing else that waits for the same thing is running. */
type Queue = <T>(run: () => Promise<T>) => Promise<T>;

let last: Promise<unknown> = Promise.resolve();

/** One change of this page after the other, so that none reads what the one before is about to write. */
const inThisPage: Queue = (run) => {
  const result = last.then(run);
  last = result.catch(() => undefined);
  return result;
};

/**
 * The same for all pages of the extension and its background. Not for a content script: its locks are
 * the page's own, which could see them.
 */
export const acrossWindows: Queue = (run) => navigator.locks.request('settings', run);

/**
 * Changes what is stored.
 * @param change makes the new stored value from the current one
 * @returns whether it was stored
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
      // The change still applies to this page.
      return false;
    }
  });
}

/** Calls back whenever settings were stored, by this page or another. @returns a function that stops it */
export const onSettings = (run: () => void): (() => void) =>
  listen(extensionApi().storage.onChanged, (changes) => {
    if (KEY in changes) run();
  });
