import { extensionApi, listen } from './api.ts';
import { inPrivateContext } from './private-window.ts';

/** The part of `browser.storage.local` that settings need. */
export type StorageArea = {
  get: (key: string) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
};

const KEY = 'settings';

/** The two areas that the extension uses: on disk, and in memory until the browser closes. */
type Areas = { local: StorageArea; session: StorageArea };

/**
 * For a private window: what's chosen there isn't written to disk. Until something is, the stored settings
 * apply.
 */
const inMemory = ({ local, session }: Areas): StorageArea => ({
  get: async (key) => {
    // Firefox gives content scripts no session storage, so what's chosen on a page is lost with that page.
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

/** Lets content scripts in private windows keep settings in memory, if the browser can. */
export async function openSessionStorage(): Promise<void> {
  const { session } = extensionApi().storage as {
    session?: { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };
  };
  await session?.setAccessLevel?.({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
}

/** This page's latest change, and whether it was stored. */
let latest = Promise.resolve(true);

/**
 * The stored settings, as `parse` understands them, with all that this page has changed so far: what was read
 * before a change was stored would undo it on the page. If storage fails, or an update has taken it away from
 * an open page, the result is what `parse` makes of `undefined`.
 */
export async function loadSettings<T>(
  parse: (value: unknown) => T,
  area: () => StorageArea = storageArea,
): Promise<T> {
  let stored: unknown;
  let before;
  do {
    before = latest;
    await before;
    try {
      stored = (await area().get(KEY))[KEY];
    } catch {
      stored = undefined;
    }
  } while (before !== latest);
  return parse(stored);
}

/** Runs something while nothing else in the same queue is running. */
type Queue = <T>(run: () => Promise<T>) => Promise<T>;

/**
 * This page's changes one after another, so that none of them reads what the one before is about to write.
 */
const inThisPage: Queue = (run) => latest.then(run);

/**
 * The same for all pages of the extension and its background. Not for content scripts: their locks are the
 * page's own, so the page could see them.
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
  latest = queue(async () => {
    const storage = area();
    await storage.set({ [KEY]: change((await storage.get(KEY))[KEY]) });
    return true;
  }).catch(() => false); // It still applies to this page.
  return latest;
}

/** Calls back whenever settings were stored, by this page or another. @returns a function that stops it */
export const onSettings = (run: () => void): (() => void) =>
  listen(extensionApi().storage.onChanged, (changes) => {
    if (KEY in changes) run();
  });
