import { extensionApi } from './api.ts';

/** How many items of a kind are kept at most; everything in the session's storage shares 10 MB. */
export const MOST_ITEMS = 20;

/** The part of `browser.storage.session` that items need. */
export type SessionArea = {
  get: (keys: string | null) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
};

const sessionArea = (): SessionArea => extensionApi().storage.session;

/** When an item was stored, for those that have to go. */
const storedAt = (value: unknown): number => Number((value as { at?: unknown } | undefined)?.at);

/**
 * Keeps something until the browser is closed, and no more than the latest twenty of its kind.
 * @returns the item's id
 * @throws where the browser stores nothing
 */
export async function storeItem(
  kind: string,
  value: unknown,
  { area = sessionArea(), now = Date.now() }: { area?: SessionArea; now?: number } = {},
): Promise<string> {
  const prefix = `${kind}:`;
  const id = crypto.randomUUID();
  const known = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(prefix));
  const old = known.toSorted(([, a], [, b]) => storedAt(b) - storedAt(a)).slice(MOST_ITEMS - 1);
  if (old.length > 0) await area.remove(old.map(([key]) => key));
  await area.set({ [prefix + id]: { value, at: now } });
  return id;
}

/** What was stored under an id, to be parsed; undefined where the browser has forgotten it. */
export async function loadItem(kind: string, id: string, area = sessionArea): Promise<unknown> {
  try {
    const key = `${kind}:${id}`;
    return ((await area().get(key))[key] as { value?: unknown } | undefined)?.value;
  } catch {
    return undefined;
  }
}
