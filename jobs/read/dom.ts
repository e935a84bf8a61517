/**
 * A member of a document by its prototype. A page can shadow it on the document itself, with a form that
 * is named `documentElement` for example, and what shadows it is seen in content scripts as well
 * (https://html.spec.whatwg.org/multipage/dom.html#dom-document-namedItem).
 */
export function memberOf<K extends keyof Document>(document: Document, name: K): Document[K] {
  let holder = Object.getPrototypeOf(document) as object | null;
  while (holder) {
    const member = Object.getOwnPropertyDescriptor(holder, name);
    if (member) return (member.get ? member.get.call(document) : member.value) as Document[K];
    holder = Object.getPrototypeOf(holder) as object | null;
  }
  return document[name];
}

/** The root element: all that a reader asks of a document can be asked of it, and nothing shadows it. */
export const rootOf = (document: Document): Element => memberOf(document, 'documentElement');

/** The longest text of a selection that is looked at, in UTF-16 code units. */
export const MAX_SELECTION = 50_000;

/** The text that is selected in a page; empty where none is. */
export const selectedText = (window: Pick<Window, 'getSelection'>): string =>
  String(window.getSelection() ?? '')
    .slice(0, MAX_SELECTION)
    .trim();
