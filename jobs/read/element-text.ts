import { isHidden, UNREAD } from './dom.ts';
import { textWriter } from './writer.ts';

/**
 * The text of an element and its descendants, without what's hidden.
 * @param skip what else to leave out
 * @returns undefined if there's none
 */
export function elementText(
  root: Element,
  skip: (element: Element) => boolean = () => false,
): string | undefined {
  const writer = textWriter();
  let node: Node = root;
  while (!writer.full()) {
    const tag = node.nodeName.toLowerCase();
    const element = node.nodeType === 1;
    if (node.nodeType === 3) writer.text(node.nodeValue ?? '');
    const enter =
      !element ||
      node === root ||
      (!UNREAD.test(tag) && !isHidden(node as Element) && !skip(node as Element));
    if (element && enter) writer.open(tag);
    if (enter && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (element && enter) writer.close(tag);
    while (node !== root && !node.nextSibling) {
      node = node.parentNode ?? root;
      if (node.nodeType === 1) writer.close(node.nodeName.toLowerCase());
    }
    if (node === root || !node.nextSibling) break;
    node = node.nextSibling;
  }
  return writer.end();
}
