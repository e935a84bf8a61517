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
  // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing -- an empty text says nothing
  return shortText(element) || element.getAttribute('alt') || undefined;
}

/** More than any page has. */
const MAX_MARKED = 20_000;

/** Every `JobPosting` of the page's microdata, as the JSON-LD that says the same. One walk. */
export function microdataPostings(root: Element): Thing[] {
  if (!root.querySelector('[itemscope][itemtype*="JobPosting" i]')) return [];
  const postings: Thing[] = [];
  /** The items that are open around the element, outermost first. */
  const open: { scope: Element; thing: Thing }[] = [];
  for (const element of [...root.querySelectorAll('[itemscope], [itemprop]')].slice(
    0,
    MAX_MARKED,
  )) {
    while (open.length > 0 && !open.at(-1)?.scope.contains(element)) open.pop();
    const owner = open.at(-1)?.thing;
    let item: Thing | undefined;
    if (element.hasAttribute('itemscope')) {
      const type = element.getAttribute('itemtype') ?? '';
      item = { '@type': type.split(/\s+/) };
      if (/schema\.org\/JobPosting\b/i.test(type)) postings.push(item);
      open.push({ scope: element, thing: item });
    }
    if (!owner) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/).filter(Boolean)) {
      const before = owner[name];
      // The first value counts; a posting may have several places.
      if (before === undefined) owner[name] = item ?? valueOf(element, name);
      else if (name === 'jobLocation') {
        owner[name] = [before, item ?? valueOf(element, name)].flat();
      }
    }
  }
  return postings;
}
