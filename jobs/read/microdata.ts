import { shortText } from './dom.ts';
import type { Thing } from './things.ts';

/** The value of one property, by the rules of https://html.spec.whatwg.org/multipage/microdata.html#values */
function valueOf(element: Element, name: string): unknown {
  const tag = element.localName;
  if (element.hasAttribute('content')) return element.getAttribute('content');
  if (tag === 'time') return element.getAttribute('datetime') ?? shortText(element);
  // Its text is read once it's known which posting is meant.
  if (name === 'description') return element;
  // Pages mark up the link with the company's name. They mean its text, not its address.
  const text = shortText(element);
  return text === '' ? (element.getAttribute('alt') ?? undefined) : text;
}

/** More than any page has. Browsers don't nest deeper. */
const MAX_MARKED = 20_000;
const MAX_DEPTH = 600;

/** The item that an element's properties belong to. */
function ownerOf(element: Element, items: Map<Node, Thing>): Thing | undefined {
  let above: Node | null = element.parentNode;
  for (let n = 0; above && n < MAX_DEPTH; n++) {
    const item = items.get(above);
    if (item) return item;
    above = above.parentNode;
  }
  return undefined;
}

/** Every `JobPosting` in the page's microdata, as the equivalent JSON-LD. */
export function microdataPostings(root: Element): Thing[] {
  if (!root.querySelector('[itemscope][itemtype*="JobPosting" i]')) return [];
  const postings: Thing[] = [];
  const items = new Map<Node, Thing>();
  // In document order, an item comes before its properties.
  for (const element of [...root.querySelectorAll('[itemscope], [itemprop]')].slice(
    0,
    MAX_MARKED,
  )) {
    let item: Thing | undefined;
    if (element.hasAttribute('itemscope')) {
      const type = (element.getAttribute('itemtype') ?? '').slice(0, 400);
      item = { '@type': type.split(/\s+/) };
      if (/schema\.org\/JobPosting\b/i.test(type)) postings.push(item);
    }
    const names = (element.getAttribute('itemprop') ?? '').slice(0, 400);
    const owner = names === '' ? undefined : ownerOf(element, items);
    if (owner) addTo(owner, names.split(/\s+/).filter(Boolean), element, item);
    if (item) items.set(element, item);
  }
  return postings;
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
