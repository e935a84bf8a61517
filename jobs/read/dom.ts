/**
 * A member of a document, taken from its prototype. A page can shadow it on the document itself, for example
 * with a form named `documentElement`, and content scripts see that too
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

/**
 * The root element. Everything a reader asks a document can be asked of this element, and nothing shadows it.
 */
export const rootOf = (document: Document): Element => memberOf(document, 'documentElement');

/** How much of a selection is looked at, in UTF-16 code units. */
export const MAX_SELECTION = 50_000;

/** The text that's selected on a page; empty if there's none. */
export const selectedText = (window: Pick<Window, 'getSelection'>): string =>
  String(window.getSelection() ?? '')
    .slice(0, MAX_SELECTION)
    .trim();

/** The names of elements whose content isn't text on the page. */
export const UNREAD = /^(script|style|template|noscript|svg|iframe|object|select|textarea)$/;

/** Whether an element itself says that it isn't shown; style sheets aren't considered. */
export const isUnshown = (element: Element): boolean =>
  element.hasAttributes() &&
  (element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? ''));

/** Whether an element isn't part of the text: it isn't shown, or it repeats something that is. */
export const isHidden = (element: Element): boolean => isUnshown(element) || isRepeated(element);

/** The classes that pages use for words that are only for screen readers. */
const isForScreenReaders = (element: Element): boolean =>
  /(?:^|[\s_-])(?:visually-?hidden|sr-?only|screen-?reader(?:-text|-only)?|a11y-hidden)(?:$|[\s_])/i.test(
    element.getAttribute('class') ?? '',
  );

/**
 * Whether an element repeats, for screen readers, what's beside it. If the words beside it are hidden from
 * them with `aria-hidden`, this element is the one to read.
 */
function isRepeated(element: Element): boolean {
  if (!isForScreenReaders(element)) return false;
  const beside = [element.previousElementSibling, element.nextElementSibling];
  // An icon has no words.
  return !beside.some(
    (it) => it?.getAttribute('aria-hidden') === 'true' && /\S/.test(it.textContent),
  );
}

/** The first part of an element's text is enough to tell what it is. */
const MAX_SHORT = 400;
const MAX_NODES = 200;

/**
 * The beginning of what an element shows, on one line. It looks at a limited part of the element, however
 * large that is, since pages nest elements inside each other.
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
      !element || element === root || !(UNREAD.test(element.localName) || isHidden(element));
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
