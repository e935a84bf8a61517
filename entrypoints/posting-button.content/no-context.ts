/**
 * Replaces WXT's content script context. The original announces every start to the document, with an event
 * that has the extension's id in its name, and a page can listen for that. It also ends the script when the
 * page sends the same event.
 */
export function ContentScriptContext(): void {
  // Nothing to do.
}
