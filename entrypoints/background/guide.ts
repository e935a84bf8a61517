import type { GuideCard } from '../../jobs/guide/card.ts';
import { type Guide, guide } from '../../jobs/guide/index.ts';
import { type GuideSource, parseGuideRequest } from '../../jobs/messages.ts';

/** Who sent a message, as the browser says. */
export type Sender = {
  /** Id of the extension that sent it. */
  id?: string | undefined;
  url?: string | undefined;
  tab?: unknown;
  frameId?: number | undefined;
};

type Needs = {
  /** This extension's id, and what its pages' addresses begin with. */
  extensionId: string;
  origin: string;
  card: GuideCard;
  /** Keeps a guide until the browser closes. @returns its id */
  store: (guide: Guide) => Promise<string>;
  /** Opens the guide in a tab. */
  show: (id: string) => Promise<void>;
};

/**
 * Makes and opens guides for this extension's own pages, and for its panel, which is in a page's top frame.
 * @returns the answer to a message: whether the guide is open; undefined if it doesn't ask for one
 */
export function createGuides({ extensionId, origin, card, store, show }: Needs) {
  const isOurs = ({ id, url = '', tab, frameId }: Sender): boolean => {
    const onTop = tab !== undefined && frameId === 0;
    return id === extensionId && (onTop || url.startsWith(origin));
  };

  return (message: unknown, sender: Sender): Promise<boolean> | undefined => {
    const source = isOurs(sender) ? parseGuideRequest(message) : undefined;
    return source && open(source);
  };

  async function open({ posting, match }: GuideSource): Promise<boolean> {
    try {
      await show(await store(guide(posting, match, card)));
      return true;
    } catch {
      return false;
    }
  }
}
