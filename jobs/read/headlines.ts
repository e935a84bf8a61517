import { shortText } from './dom.ts';
import { isNoTitle, namesRole } from './signs.ts';
import type { Survey } from './survey.ts';
import { line } from './text.ts';
import { alike, bare, names, plain } from './words.ts';

/** What a page calls itself, and its headings; read once. */
export type Headlines = {
  /** The page's titles, with the one for sharing first, since that has no message count in it. */
  titles: string[];
  /** Its visible headings outside menus and dialogs, in order. */
  headings: () => { text: string; level: number }[];
  /** The words in the last part of the address, without numbers: "backend engineer". */
  slug: string;
  /** The site's own name, if it says one. */
  site: string | undefined;
};

/** Makes a value once, when it's first needed. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** What a page's `meta` elements say, by property and by name; the first of each counts. */
function metasOf(root: Element): Map<unknown, unknown> {
  const metas = new Map<unknown, unknown>();
  for (const meta of root.querySelectorAll('meta')) {
    for (const attribute of ['property', 'name']) {
      const name = meta.getAttribute(attribute);
      if (!metas.has(name)) metas.set(name, meta.getAttribute('content'));
    }
  }
  return metas;
}

/** The document's title, since drawings in the body may have titles of their own. */
const titleOf = (root: Element): string | undefined => {
  const element = root.querySelector('head > title') ?? root.querySelector('title');
  // It can't contain anything but text.
  return line(element?.textContent.slice(0, 4000));
};

const MAX_HEADINGS = 300;

const headingsOf = ({ headings }: Survey): { text: string; level: number }[] =>
  headings
    .filter((it) => /^h[1-3]$/.test(it.localName) || it.getAttribute('role') === 'heading')
    .slice(0, MAX_HEADINGS)
    .map((it) => ({
      text: line(shortText(it)) ?? '',
      level: Number(it.getAttribute('aria-level') ?? it.localName.slice(1)) || 2,
    }))
    .filter(({ text }) => text !== '');

/** The last part of an address that has words. If that says "apply", it's the one before. */
function slugOf({ pathname }: URL): string {
  const parts = pathname
    .slice(0, 2000)
    .split('/')
    .map(decoded)
    .map((part) => bare(part.replace(/\.(html?|php|aspx?|jsp)$/i, '')))
    .filter(
      (part) =>
        part !== '' &&
        !/^(apply|applications?|new|bewerben|postuler|details?|view|index|[a-z]{2}( [a-z]{2})?)$/.test(
          part,
        ),
    )
    .reverse();
  const words = (parts.find((part) => /[^\d +#]{3}/.test(part)) ?? '')
    .split(' ')
    // Numbers and identifiers name the posting, not its title.
    .filter((word) => !/^(?=.*\d)[\da-z]{4,}$/.test(word));
  return words.join(' ');
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** The headings are read when they're first needed: most boards' pages never need them. */
export function headlinesOf(root: Element, survey: () => Survey, url: URL): Headlines {
  const metas = metasOf(root);
  const said = (name: string) => line(metas.get(name));
  const titles = [said('og:title'), said('twitter:title'), titleOf(root)];
  return {
    titles: [...new Set(titles.filter((title) => title !== undefined))],
    headings: once(() => headingsOf(survey())),
    slug: slugOf(url),
    site: said('og:site_name') ?? said('application-name'),
  };
}

/** Whether an address's last part has the title: the same words, or most of them and more. */
export function inSlug(slug: string, title: string): boolean {
  const [one, two] = [plain(slug), plain(title.replace(/\([^()]*\)/g, ' '))];
  const whole = plain(title);
  if (one.length < 5 || two.length < 4) return false;
  return (
    one === two ||
    one === whole ||
    one.startsWith(two) ||
    (one.includes(two) && two.length > 9) ||
    (two.startsWith(one) && one.length > 9)
  );
}

/** What supports a heading as the page's title. */
type Support = 'twice' | 'address' | 'begins' | 'alone';

const PIECES = / [|–—·•»@-] | ?[|•·｜] ?|: /;

type Headline = { text: string; by: Support };

/**
 * The heading that the page repeats, in its title or its address. Otherwise, the only first-level heading, if
 * it continues a piece of the page's title, or if the page's title says something else.
 */
export function headlineOf(page: Headlines): Headline | undefined {
  const headline = supported(page);
  return headline && { ...headline, text: withoutBadge(withoutCall(headline.text), page.titles) };
}

/** A heading without the call that leads in to its title: "We're hiring a", "Vacancy:". */
function withoutCall(heading: string): string {
  const title = heading.replace(
    /^(?:we(?:['’]re| are) (?:hiring|looking for)(?: an?)?:? |(?:now hiring|job|vacancy|stellenangebot|vacature|vaga): )/i,
    '',
  );
  return namesRole(title) && !isNoTitle(title) ? title : heading;
}

/** A heading without the badge that follows its title, if the page's title doesn't have it: "New". */
function withoutBadge(heading: string, titles: string[]): string {
  const [badge = ''] =
    / [[(]?(?:new|neu|hot|urgent|featured|promoted)!?[\])]?$/i.exec(heading) ?? [];
  const title = heading.slice(0, heading.length - badge.length);
  const isNamed = titles.some((it) => names(it, title) && !names(it, heading));
  return isNamed ? title : heading;
}

function supported({ titles, headings, slug }: Headlines): Headline | undefined {
  const possible = headings().filter(({ text }) => !isNoTitle(text));
  const levels = [1, 2, 3];
  const longest = (texts: string[]) => texts.toSorted((a, b) => b.length - a.length)[0];
  for (const level of levels) {
    const here = possible.filter((it) => it.level === level).map(({ text }) => text);
    const twice = longest(here.filter((text) => titles.some((it) => names(it, text))));
    if (twice !== undefined) return { text: twice, by: 'twice' };
    const addressed = here.find((text) => inSlug(slug, text));
    if (addressed !== undefined) return { text: addressed, by: 'address' };
  }
  const firsts = [...new Set(possible.filter((it) => it.level === 1).map(({ text }) => text))];
  const [only] = firsts;
  if (only === undefined || firsts.length > 1) return undefined;
  const pieces = titles
    .flatMap((title) => title.split(PIECES))
    .filter((it) => bare(it).includes(' '));
  if (pieces.some((piece) => alike(piece, only))) return { text: only, by: 'begins' };
  return { text: only, by: 'alone' };
}
