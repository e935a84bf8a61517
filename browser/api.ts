/**
 * The extension API, in a page of ours or a content script; undefined where there is none. Both
 * browsers have it as `browser`, older Chromium as `chrome` alone. Callers name the part they need.
 */
export function extensionApi(): unknown {
  const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };
  return browser ?? chrome;
}
