import { parseJson } from './json.ts';
import { isThing, list, type Thing } from './things.ts';

const isA = (thing: Thing, type: string): boolean =>
  list(thing['@type']).some(
    (it) => typeof it === 'string' && it.replace(/^.*[/#:]/, '').trim() === type,
  );

/** More than any real page has; a page with more isn't read any further. */
const MAX_THINGS = 50_000;

/** What a page's JSON-LD says, in all its scripts. */
export type JsonLd = {
  /** Every `JobPosting`, except those in an `ItemList`, which are other pages. */
  postings: Thing[];
  /** The organisations that it names elsewhere, usually the site's own. */
  organizations: Thing[];
};

/** Nodes by their "@id", so that references to them can be resolved. */
type Nodes = Map<string, Thing>;

/** Whether a thing only says which one it is, and perhaps its type. */
const isReference = (thing: Thing): boolean =>
  Object.keys(thing).every((name) => name.startsWith('@'));

/** Walks a value once, through arrays, `@graph` and nested things. */
function gather(value: unknown, into: JsonLd, nodes: Nodes): void {
  const open: { value: unknown; listed: boolean }[] = [{ value, listed: false }];
  for (let n = 0; open.length > 0 && n < MAX_THINGS; n++) {
    const { value: next, listed } = open.pop() ?? { listed: false };
    if (Array.isArray(next)) {
      // Backwards, so that taking from the end keeps their order.
      for (let i = Math.min(next.length, MAX_THINGS) - 1; i >= 0; i--) {
        open.push({ value: next[i] as unknown, listed });
      }
    } else if (isThing(next)) {
      const id = next['@id'];
      if (typeof id === 'string' && !isReference(next) && !nodes.has(id)) nodes.set(id, next);
      if (isA(next, 'JobPosting')) {
        if (!listed) into.postings.push(next);
      } else if (isA(next, 'Organization') || isA(next, 'Corporation')) {
        into.organizations.push(next);
      }
      const inside = listed || isA(next, 'ItemList');
      for (const it of Object.values(next).reverse()) {
        if (typeof it === 'object' && it !== null) open.push({ value: it, listed: inside });
      }
    }
  }
}

/** The thing that a reference refers to; a reference to nothing stays as it is. */
const resolved = (value: unknown, nodes: Nodes): unknown => {
  const id = isThing(value) && isReference(value) ? value['@id'] : undefined;
  return typeof id === 'string' ? (nodes.get(id) ?? value) : value;
};

/** The properties of a posting that may refer to a thing by its "@id". */
const REFERRING = ['hiringOrganization', 'jobLocation', 'applicantLocationRequirements'] as const;

/** A posting with the things that it refers to, including their addresses. */
function withReferences(posting: Thing, nodes: Nodes): Thing {
  const whole = { ...posting };
  for (const name of REFERRING) {
    if (whole[name] === undefined) continue;
    whole[name] = list(whole[name])
      .slice(0, 1000)
      .map((value) => resolved(value, nodes))
      .map((it) =>
        isThing(it) && isThing(it['address'])
          ? { ...it, address: resolved(it['address'], nodes) }
          : it,
      );
  }
  return whole;
}

/** Reads every JSON-LD script on a page, and skips those that can't be parsed. */
export function jsonLdOf(root: Element): JsonLd {
  const found: JsonLd = { postings: [], organizations: [] };
  const nodes: Nodes = new Map();
  for (const script of root.querySelectorAll('script[type*="ld" i]')) {
    const type = script.getAttribute('type') ?? '';
    if (!/^application\/ld(\+|&#x2b;|&#43;)json\b/i.test(type)) continue;
    const text = script.textContent;
    if (/JobPosting|"@id"|Organization/.test(text)) gather(parseJson(text), found, nodes);
  }
  return { ...found, postings: found.postings.map((it) => withReferences(it, nodes)) };
}
