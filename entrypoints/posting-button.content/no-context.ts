/**
 * Stands in for WXT's context of a content script. The original announces every start to the document, in an
 * event with the extension's id in its name, which a page can listen for. It also ends the script when
 * the page sends the same event.
 */
export function ContentScriptContext(): void {
  // Holds nothing.
}
