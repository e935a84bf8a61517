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

/** Whether an element says of itself that it is not shown; style sheets are not asked. */
export const isUnshown = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');

/** Whether an element is no part of a text: it is not shown, or repeats what is. */
export const isHidden = (element: Element): boolean => isUnshown(element) || isRepeated(element);

/** The classes by which pages write words for screen readers only. */
const isForScreenReaders = (element: Element): boolean =>
  /(?:^|[\s_-])(?:visually-?hidden|sr-?only|screen-?reader(?:-text|-only)?|a11y-hidden)(?:$|[\s_])/i.test(
    element.getAttribute('class') ?? '',
  );

/**
 * Whether an element repeats for screen readers what stands beside it. Where the words beside it are
 * kept from them, as `aria-hidden`, it is the one to be read.
 */
function isRepeated(element: Element): boolean {
  if (!isForScreenReaders(element)) return false;
  const beside = [element.previousElementSibling, element.nextElementSibling];
  return !beside.some((it) => it?.getAttribute('aria-hidden') === 'true');
}

/** Some of an element's text is enough to tell what it is. */
const MAX_SHORT = 400;
const MAX_NODES = 200;

/**
 * The beginning of what an element shows, on one line. It looks at a bounded part of the element,
 * however much is in it: pages nest what is asked for.
 */
export function shortText(root: Element): string {
  const parts: string[] = [];
  let length = 0;
  let node: Node | null = root;
  for (let n = 0; node && n < MAX_NODES && length < MAX_SHORT; n++) {
    const element: Element | undefined = node.nodeType === 1 ? (node as Element) : undefined;
    if (node.nodeType === 3) {
      const text = (node.nodeValue ?? '').slice(0, MAX_SHORT);
      parts.push(text);
      length += text.length;
    } else if (element?.localName === 'br') parts.push(' ');
    const enter =
      !element ||
      element === root ||
      !(/^(script|style|template|noscript|svg)$/.test(element.localName) || isHidden(element));
    if (enter && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) node = node.parentNode;
    if (!node || node === root) break;
    node = node.nextSibling;
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
