import { extensionApi } from './api.ts';

/** The most items of a kind that are kept; everything in session storage shares 10 MB. */
export const MOST_ITEMS = 20;

/** The part of `browser.storage.session` that items need. */
export type SessionArea = {
  get: (keys: string | null) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
};

const sessionArea = (): SessionArea => extensionApi().storage.session;

/** When an item was stored, to find the oldest. */
const storedAt = (value: unknown): number => Number((value as { at?: unknown } | undefined)?.at);

/**
 * Keeps something until the browser closes. Only the latest twenty of a kind are kept.
 * @returns the item's id
 * @throws if the browser can't store it
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

/** What was stored under an id, not yet parsed; undefined if the browser has forgotten it. */
export async function loadItem(kind: string, id: string, area = sessionArea): Promise<unknown> {
  try {
    const key = `${kind}:${id}`;
    return ((await area().get(key))[key] as { value?: unknown } | undefined)?.value;
  } catch {
    return undefined;
  }
}
