/** How long a control must have been in full view, and how long its question, in milliseconds. */
export const REST_MS = 500;

/** IntersectionObserver v2, which TypeScript doesn't know yet: https://w3c.github.io/IntersectionObserver/v2/ */
type VisibilityInit = IntersectionObserverInit & { trackVisibility: boolean; delay: number };
type VisibilityEntry = IntersectionObserverEntry & { isVisible?: boolean };

export type SeenWatch = {
  /**
   * Whether the element was in full view for a while, with nothing of the page over it.
   * @param now in milliseconds, as `event.timeStamp` counts them
   */
  isSeen: (now: number) => boolean;
  end: () => void;
};

/**
 * Watches whether you can really see an element. A page can lay something over it that lets clicks through;
 * only the browser knows. Firefox doesn't say, so there nothing counts as seen. The same goes for an element
 * under something transparent: the browser can't tell that from a cover.
 */
export function watchSeen(element: Element): SeenWatch {
  let since: number | undefined;
  const note = (entries: VisibilityEntry[]) => {
    for (const { isVisible = false, time } of entries) {
      since = isVisible ? (since ?? time) : undefined;
    }
  };
  // 100 ms is the shortest delay that the standard allows.
  const init: VisibilityInit = { threshold: 1, trackVisibility: true, delay: 100 };
  const observer = new IntersectionObserver(note, init);
  observer.observe(element);
  return {
    isSeen: (now) => {
      note(observer.takeRecords());
      return since !== undefined && now - since >= REST_MS;
    },
    end: () => {
      observer.disconnect();
    },
  };
}
