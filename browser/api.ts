import type { Browser } from 'webextension-polyfill';

/**
 * The extension API as promises, in every context of the extension. Extension pages and the background import
 * polyfill.ts first; a content script takes what its browser has. After an update, the API is gone from pages
 * that stayed open, and calls throw there.
 */
export function extensionApi(): Browser {
  const { browser, chrome } = globalThis as { browser?: Browser; chrome?: Browser };
  const api = browser ?? chrome;
  if (!api) throw new Error("There's no extension API here.");
  return api;
}

/** What an event of the extension API offers. */
type ApiEvent<Run> = { addListener: (run: Run) => void; removeListener: (run: Run) => void };

/** Listens to an event. @returns a function that stops it */
export function listen<Run>(event: ApiEvent<Run>, run: Run): () => void {
  event.addListener(run);
  return () => {
    event.removeListener(run);
  };
}
