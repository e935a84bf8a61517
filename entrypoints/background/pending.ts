export type Tab = { id?: number | undefined; url?: string | undefined };

/** How long after a request the popup still copies for it, in milliseconds. */
const PENDING_MS = 30_000;

/** What you asked for in a tab whose page doesn't allow it, until the popup takes it over. */
export function createPending(now: () => number = () => Date.now()) {
  let pending: { tab: Tab; text: string; until: number } | undefined;
  return {
    /** @param text that you selected; empty for the page itself */
    put: (tab: Tab, text: string) => {
      pending = { tab, text, until: now() + PENDING_MS };
    },
    /**
     * What was asked for on the page that a tab still shows; undefined if nothing was. It's returned only
     * once.
     */
    take: ({ id, url }: Tab): string | undefined => {
      const asked = pending;
      pending = undefined;
      if (!asked || asked.tab.id !== id || asked.tab.url !== url) return undefined;
      return now() < asked.until ? asked.text : undefined;
    },
  };
}
