/** How long a closed card remembers where it was, in milliseconds. */
export const REMEMBER_MS = 60 * 60 * 1000;

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * What was last saved under `key`, if that was less than an hour ago; otherwise `undefined`. Synchronous, so
 * that it's known before the first paint. Like anything from storage, the value isn't trusted: parse it.
 */
export function loadMemory(key: string, now = Date.now(), store: Store = localStorage): unknown {
  try {
    const saved = JSON.parse(store.getItem(key) ?? 'null') as {
      at?: unknown;
      value?: unknown;
    } | null;
    const age = now - Number(saved?.at ?? Number.NaN);
    if (age >= 0 && age < REMEMBER_MS) return saved?.value;
    store.removeItem(key);
  } catch {
    // Blocked or broken storage: the card opens as if for the first time.
  }
  return undefined;
}

/** Saves `value` under `key`. If the store is full or blocked, nothing else fails. */
export function saveMemory(
  key: string,
  value: unknown,
  now = Date.now(),
  store: Store = localStorage,
): void {
  try {
    store.setItem(key, JSON.stringify({ at: now, value }));
  } catch {
    // See above.
  }
}
