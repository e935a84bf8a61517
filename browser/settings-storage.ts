import { extensionApi, listen } from './api.ts';
import { inPrivateContext } from './private-window.ts';

/** The part of `browser.storage.local` that settings need. */
export type StorageArea = {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
};

const KEY = 'settings';

/** The two areas that the extension uses: on the disk, and in memory until the browser closes. */
type Areas = { local: StorageArea; session: StorageArea };

/** For a private window: what is chosen there isn't written to the disk, and what was chosen before counts. */
const inMemory = ({ local, session }: Areas): StorageArea => ({
  get: async (key) => {
    // Firefox gives a content script no session storage, so all that is chosen in its page ends with it.
    const chosen = await Promise.resolve()
      .then(() => session.get(key))
      .catch(() => ({}));
    return key in chosen ? chosen : local.get(key);
  },
  set: (items) => session.set(items),
});

/** Where settings are stored. @param isPrivate whether they're chosen in a private window */
export const storageArea = (isPrivate = inPrivateContext()): StorageArea => {
  const { storage } = extensionApi();
  return isPrivate ? inMemory(storage) : storage.local;
};

/** Lets content scripts of private windows keep settings in memory, where the browser can. */
export async function openSessionStorage(): Promise<void> {
  const { session } = extensionApi().storage as {
    session?: { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };
  };
  await session?.setAccessLevel?.({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
}

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
