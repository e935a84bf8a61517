import type { Guide, GuidePosting } from '../jobs/guide/index.ts';
import type { Match } from '../jobs/match/index.ts';
import type { GuideRequest } from '../jobs/messages.ts';
import { extensionApi } from './api.ts';

const PREFIX = 'guide:';

/** How many guides are kept at most; everything in the session's storage shares 10 MB. */
export const MOST_GUIDES = 20;

/** The part of `browser.storage.session` that guides need; only the extension's own pages can reach it. */
export type SessionArea = {
  get: (keys: string | null) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
};

const sessionArea = (): SessionArea => extensionApi().storage.session;

/** When a guide was stored, for those that have to go. */
const storedAt = (value: unknown): number => Number((value as { at?: unknown } | undefined)?.at);

/**
 * Keeps a guide until the browser is closed, and no more than the latest twenty.
 * @returns the guide's id
 * @throws where the browser stores nothing
 */
export async function storeGuide(
  guide: Guide,
  { area = sessionArea(), now = Date.now() }: { area?: SessionArea; now?: number } = {},
): Promise<string> {
  const id = crypto.randomUUID();
  const known = Object.entries(await area.get(null)).filter(([key]) => key.startsWith(PREFIX));
  const old = known.toSorted(([, a], [, b]) => storedAt(b) - storedAt(a)).slice(MOST_GUIDES - 1);
  if (old.length > 0) await area.remove(old.map(([key]) => key));
  await area.set({ [PREFIX + id]: { guide, at: now } });
  return id;
}

/** The guide that was stored under an id, to be parsed; undefined where the browser has forgotten it. */
export async function loadGuide(id: string, area = sessionArea): Promise<unknown> {
  try {
    const key = PREFIX + id;
    return ((await area().get(key))[key] as { guide?: unknown } | undefined)?.guide;
  } catch {
    return undefined;
  }
}

/** Opens a guide in a new tab. */
export const showGuide = async (id: string): Promise<void> => {
  const { runtime, tabs } = extensionApi();
  await tabs.create({ url: runtime.getURL(`/guide.html?id=${id}`) });
};

/**
 * Has the background open the guide for a posting, from a page of the extension or the panel on a page.
 * @returns whether it's open; where it isn't, say that it couldn't be opened
 */
export async function openGuide(posting: GuidePosting, match: Match): Promise<boolean> {
  const { title, company } = posting;
  const request: GuideRequest = {
    type: 'open-guide',
    posting: { title, company },
    match,
  };
  try {
    return (await extensionApi().runtime.sendMessage<GuideRequest>(request)) === true;
  } catch {
    return false;
  }
}
