import type { Thing } from './schema-org.ts';

const SCOPE = '[itemscope][itemtype]';

/** The value of one property, by the rules of https://html.spec.whatwg.org/multipage/microdata.html#values */
function valueOf(element: Element): unknown {
  if (element.hasAttribute('itemscope')) return thingOf(element);
  const tag = element.localName;
  if (element.hasAttribute('content')) return element.getAttribute('content');
  if (tag === 'time') return element.getAttribute('datetime') ?? element.textContent;
  if (tag === 'a' || tag === 'link' || tag === 'img') {
    // Pages mark the link with the company's name; its words are meant, not its address.
    return element.textContent.trim() || element.getAttribute('alt');
  }
  return element.getAttribute('itemprop') === 'description'
    ? element.innerHTML
    : element.textContent;
}

/** A microdata item as the JSON-LD that says the same. */
function thingOf(scope: Element): Thing {
  const thing: Thing = { '@type': (scope.getAttribute('itemtype') ?? '').split(/\s+/) };
  for (const element of scope.querySelectorAll('[itemprop]')) {
    if (element.parentElement?.closest('[itemscope]') !== scope) continue;
    for (const name of (element.getAttribute('itemprop') ?? '').split(/\s+/)) {
      const before = thing[name];
      const value = valueOf(element);
      if (before === undefined) thing[name] = value;
      else if (name === 'jobLocation') thing[name] = [before, value].flat();
    }
  }
  return thing;
}

/** Every `JobPosting` of the page's microdata, as the JSON-LD that says the same. */
export const microdataPostings = (root: Element): Thing[] =>
  [...root.querySelectorAll(SCOPE)]
    .filter((scope) => /schema\.org\/JobPosting\b/i.test(scope.getAttribute('itemtype') ?? ''))
    .map(thingOf);
