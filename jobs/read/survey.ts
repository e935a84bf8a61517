import { isUnshown } from './dom.ts';

/** What one walk over a page finds; every list has an end, however large the page is. */
export type Survey = {
  /** Headings outside of menus, asides and dialogs, and what may stand for one: bold text, terms of lists. */
  headings: Element[];
  /** Links and buttons, wherever they are. */
  controls: Element[];
  /** The pieces of text that are shown, without menus and dialogs; whether one is in a link. */
  pieces: { text: string; linked: boolean }[];
};

const MAX_HEADINGS = 1500;
const MAX_CONTROLS = 3000;
const MAX_PIECES = 4000;
const MAX_PIECE = 400;

/** Their content is nothing that a page shows. */
const isUnread = (tag: string): boolean =>
  /^(?:head|script|style|template|noscript|svg|select|textarea)$/.test(tag);

/** The parts of a page that are no part of what it is about. */
const isOutside = (element: Element): boolean =>
  /^(?:nav|footer|dialog)$/.test(element.localName) ||
  /^(?:dialog|alertdialog|navigation|contentinfo)$/.test(element.getAttribute('role') ?? '') ||
  isUnshown(element);

const isHeading = (element: Element): boolean =>
  /^(?:h[1-6]|strong|b|dt)$/.test(element.localName) || element.getAttribute('role') === 'heading';

const isControl = (element: Element): boolean =>
  /^(?:a|button)$/.test(element.localName) ||
  element.getAttribute('role') === 'button' ||
  (element.localName === 'input' && element.getAttribute('type') === 'submit');

/**
 * Walks over a page once. What an element is in is known on the way, since asking each for what is
 * around it would take a time that grows with the depth of the page.
 */
export function surveyOf(root: Element): Survey {
  const found: Survey = { headings: [], controls: [], pieces: [] };
  /** How many elements around the node are outside of what the page is about, stand aside, or are links. */
  let outside = 0;
  let aside = 0;
  let links = 0;
  let node: Node = root;

  const enter = (element: Element): boolean => {
    if (isUnread(element.localName)) return false;
    if (element !== root && isOutside(element)) outside++;
    if (element.localName === 'a') links++;
    if (element.localName === 'aside') aside++;
    if (outside + aside === 0 && found.headings.length < MAX_HEADINGS && isHeading(element)) {
      found.headings.push(element);
    }
    if (found.controls.length < MAX_CONTROLS && isControl(element)) found.controls.push(element);
    return true;
  };
  const leave = (element: Element): void => {
    if (element !== root && isOutside(element)) outside--;
    if (element.localName === 'a') links--;
    if (element.localName === 'aside') aside--;
  };

  for (;;) {
    let inside = node.nodeType !== 1;
    if (node.nodeType === 3 && outside === 0 && found.pieces.length < MAX_PIECES) {
      const text = (node.nodeValue ?? '').slice(0, MAX_PIECE).replace(/\s+/g, ' ').trim();
      if (text !== '') found.pieces.push({ text, linked: links > 0 });
    } else if (node.nodeType === 1) inside = enter(node as Element);
    if (inside && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (inside && node.nodeType === 1) leave(node as Element);
    while (node !== root && !node.nextSibling) {
      node = node.parentNode ?? root;
      if (node.nodeType === 1) leave(node as Element);
    }
    if (node === root || !node.nextSibling) return found;
    node = node.nextSibling;
  }
}
