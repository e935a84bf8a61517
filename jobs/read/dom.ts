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
