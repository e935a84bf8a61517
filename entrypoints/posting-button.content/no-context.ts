/**
 * Stands in for WXT's context of a content script. That one tells every start to the document by an event
 * with the extension's id in its name, which a page can listen for, and ends the script when the page
 * sends the same event.
 */
export function ContentScriptContext(): void {
  // Holds nothing.
}
