import type { GuideCard } from '../../jobs/guide/card.ts';
import { type Guide, guide } from '../../jobs/guide/index.ts';
import { type GuideSource, parseGuideRequest } from '../../jobs/messages.ts';

type Needs = {
  card: GuideCard;
  /** Keeps a guide until the browser closes. @returns its id */
  store: (guide: Guide) => Promise<string>;
  /** Opens the guide in a tab. */
  show: (id: string) => Promise<void>;
};

/**
 * Makes and opens guides.
 * @returns the answer to a message: whether the guide is open; undefined if it doesn't ask for one
 */
export function createGuides({ card, store, show }: Needs) {
  return (message: unknown): Promise<boolean> | undefined => {
    const source = parseGuideRequest(message);
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
