import { isUnshown } from './dom.ts';
import { seen } from './text.ts';

/** What one walk over a page finds. Every list is limited, however large the page is. */
export type Survey = {
  /** Headings outside menus, asides and dialogs, and what may be used as one: bold text, terms in lists. */
  headings: Element[];
  /** The visible pieces of text outside menus and dialogs, and whether each is in a link. */
  pieces: { text: string; linked: boolean }[];
};

const MAX_HEADINGS = 1500;
const MAX_PIECES = 4000;
const MAX_PIECE = 400;

/** Elements whose content isn't shown on the page. */
const UNREAD = 'head, script, style, template, noscript, svg, select, textarea';

/** The parts of a page that aren't its main content. */
export const OUTSIDE =
  'nav, footer, dialog, [role="dialog"], [role="alertdialog"], [role="navigation"], [role="contentinfo"]';

/** Elements that may say that they aren't shown. */
const MAYBE_UNSHOWN = '[hidden], [aria-hidden="true"], [style*="none" i], [style*="hidden" i]';

const HEADING = 'h1, h2, h3, h4, h5, h6, strong, b, dt, [role="heading"]';

/**
 * Walks over a page once. It keeps track of what each element is inside of, since looking that up would take
 * time that grows with the page's depth.
 */
export function surveyOf(root: Element): Survey {
  const found: Survey = { headings: [], pieces: [] };
  const unread = new Set<Element>(root.querySelectorAll(UNREAD));
  const outside = new Set<Element>([
    ...root.querySelectorAll(OUTSIDE),
    ...[...root.querySelectorAll(MAYBE_UNSHOWN)].filter(isUnshown),
  ]);
  const aside = new Set<Element>(root.querySelectorAll('aside'));
  const links = new Set<Element>(root.querySelectorAll('a'));
  const headings = new Set<Element>(root.querySelectorAll(HEADING));
  /** How many elements of each kind are around the node. */
  const around = { outside: 0, aside: 0, links: 0 };

  const count = (element: Element, by: 1 | -1): void => {
    if (outside.has(element)) around.outside += by;
    if (aside.has(element)) around.aside += by;
    if (links.has(element)) around.links += by;
  };
  const enter = (element: Element): boolean => {
    if (unread.has(element)) return false;
    count(element, 1);
    if (around.outside + around.aside === 0 && headings.has(element)) {
      if (found.headings.length < MAX_HEADINGS) found.headings.push(element);
    }
    return true;
  };
  const leave = (element: Element): void => {
    count(element, -1);
  };

  let node: Node = root;
  for (;;) {
    const type = node.nodeType;
    let inside = false;
    if (type === 1) inside = enter(node as Element);
    else if (type === 3 && around.outside === 0 && found.pieces.length < MAX_PIECES) {
      const text = seen((node.nodeValue ?? '').slice(0, MAX_PIECE))
        .replace(/\s+/g, ' ')
        .trim();
      if (text !== '') found.pieces.push({ text, linked: around.links > 0 });
    }
    if (inside && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (inside) leave(node as Element);
    while (node !== root && !node.nextSibling) {
      node = node.parentNode ?? root;
      if (node.nodeType === 1) leave(node as Element);
    }
    if (node === root || !node.nextSibling) return found;
    node = node.nextSibling;
  }
}
