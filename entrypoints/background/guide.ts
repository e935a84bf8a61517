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
  /** This extension's id, and the beginning of its pages' addresses. */
  extensionId: string;
  origin: string;
  /** Keeps what the guide is made from until the browser is closed. @returns its id */
  store: (source: GuideSource) => Promise<string>;
  /** Opens the guide in a tab. */
  show: (id: string) => Promise<void>;
};

/**
 * Opens guides for this extension's own pages and for its panel, which stands in the top frame of a page.
 * @returns the answer to a message: whether the guide is open; undefined when it asks for none
 */
export function createGuides({ extensionId, origin, store, show }: Needs) {
  const isOurs = ({ id, url = '', tab, frameId }: Sender): boolean => {
    const onTop = tab !== undefined && frameId === 0;
    return id === extensionId && (onTop || url.startsWith(origin));
  };

  return (message: unknown, sender: Sender): Promise<boolean> | undefined => {
    const source = isOurs(sender) ? parseGuideRequest(message) : undefined;
    return source && open(source);
  };

  async function open(source: GuideSource): Promise<boolean> {
    try {
      await show(await store(source));
      return true;
    } catch {
      return false;
    }
  }
}
