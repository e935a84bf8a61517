import { shortText } from './dom.ts';
import type { Thing } from './schema-org.ts';

/** The value of one property, by the rules of https://html.spec.whatwg.org/multipage/microdata.html#values */
function valueOf(element: Element, name: string): unknown {
  const tag = element.localName;
  if (element.hasAttribute('content')) return element.getAttribute('content');
  if (tag === 'time') return element.getAttribute('datetime') ?? shortText(element);
  // Its text is read when it is known which posting is meant.
  if (name === 'description') return element;
  // Pages mark the link with the company's name; its words are meant, not its address.
  return shortText(element) || element.getAttribute('alt') || undefined;
}

/** Every `JobPosting` of the page's microdata, as the JSON-LD that says the same. One walk. */
export function microdataPostings(root: Element): Thing[] {
  if (!root.querySelector('[itemscope][itemtype*="JobPosting" i]')) return [];
  const postings: Thing[] = [];
  /** The items that are open around the node, outermost first. */
  const open: { scope: Node; thing: Thing }[] = [];

  const enter = (element: Element): void => {
    const owner = open.at(-1)?.thing;
    let item: Thing | undefined;
    if (element.hasAttribute('itemscope')) {
      const type = (element.getAttribute('itemtype') ?? '').slice(0, 400);
      item = { '@type': type.split(/\s+/) };
      if (/schema\.org\/JobPosting\b/i.test(type)) postings.push(item);
      open.push({ scope: element, thing: item });
    }
    const names = owner ? (element.getAttribute('itemprop') ?? '').slice(0, 400) : '';
    if (owner && names !== '') addTo(owner, names.split(/\s+/).filter(Boolean), element, item);
  };

  let node: Node = root;
  for (;;) {
    if (node.nodeType === 1) enter(node as Element);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (open.at(-1)?.scope === node) open.pop();
    while (node !== root && !node.nextSibling) {
      node = node.parentNode ?? root;
      if (open.at(-1)?.scope === node) open.pop();
    }
    if (node === root || !node.nextSibling) return postings;
    node = node.nextSibling;
  }
}

/** More places than any posting has. */
const MAX_PLACES = 500;

/** Adds a property. The first value counts; a posting may have several places. */
function addTo(owner: Thing, names: string[], element: Element, item: Thing | undefined): void {
  for (const name of names) {
    const before = owner[name];
    if (before === undefined) owner[name] = item ?? valueOf(element, name);
    else if (name === 'jobLocation') {
      const places = Array.isArray(before) ? (before as unknown[]) : [before];
      if (places.length < MAX_PLACES) places.push(item ?? valueOf(element, name));
      owner[name] = places;
    }
  }
}
