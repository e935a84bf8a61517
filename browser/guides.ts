import type { Guide, GuidePosting } from '../jobs/guide/index.ts';
import type { Match } from '../jobs/match/index.ts';
import type { GuideRequest } from '../jobs/messages.ts';
import { extensionApi } from './api.ts';
import { loadItem, type SessionArea, storeItem } from './session-items.ts';

const KIND = 'guide';

/**
 * Keeps a guide until the browser closes. Only the latest twenty are kept.
 * @returns the guide's id
 * @throws if the browser can't store it
 */
export const storeGuide = (
  guide: Guide,
  options?: { area?: SessionArea; now?: number },
): Promise<string> => storeItem(KIND, guide, options);

/** The guide that was stored under an id, not yet parsed; undefined if the browser has forgotten it. */
export const loadGuide = (id: string, area?: () => SessionArea): Promise<unknown> =>
  loadItem(KIND, id, area);

/** Opens a guide in a new tab. */
export const showGuide = async (id: string): Promise<void> => {
  const { runtime, tabs } = extensionApi();
  await tabs.create({ url: runtime.getURL(`/guide.html?id=${id}`) });
};

/**
 * Asks the background to open the guide for a posting, from one of the extension's pages or the panel on a
 * page.
 * @returns whether it opened; if it didn't, tell the user
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
