import type { GuideRequest, Question } from '../../jobs/messages.ts';

/** Who sent a message, as the browser says. */
export type Sender = {
  /** Id of the extension that sent it. */
  id?: string | undefined;
  url?: string | undefined;
  /** The tab that it's on; absent for the popup and the side panel. */
  tab?: unknown;
  /** 0 in a page's top frame. */
  frameId?: number | undefined;
};

type Type = (Question | GuideRequest)['type'];

/** What the panel on a page may ask, and what the extension's own pages may ask in a tab. */
const IN_PAGE: Type[] = ['prepare', 'write', 'open', 'open-guide'];
const IN_TAB: Type[] = [...IN_PAGE, 'tab', 'stored', 'choose-format'];

/**
 * Whether a sender may ask something. The popup and the side panel may ask everything; whatever is on a tab
 * may ask only what's its own; a page's other frames and other extensions may ask nothing.
 * @param own this extension's id, and the beginning of its pages' addresses
 */
export function mayAsk(
  { id, url = '', tab, frameId }: Sender,
  type: Type,
  own: { id: string; origin: string },
): boolean {
  if (id !== own.id) return false;
  if (url.startsWith(own.origin)) return tab === undefined || IN_TAB.includes(type);
  return tab !== undefined && frameId === 0 && IN_PAGE.includes(type);
}
