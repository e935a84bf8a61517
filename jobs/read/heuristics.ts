import type { PostingFields } from '../posting.ts';
import { type Around, companyBeside, siteCompany } from './beside.ts';
import { denseText, sectionsOf, sectionText } from './body.ts';
import { isPlaceName } from './cities.ts';
import { shownName } from './company.ts';
import { isUnshown, shortText } from './dom.ts';
import { headlineOf, type Headlines, inSlug, OUTSIDE } from './headlines.ts';
import { type Labelled, labelled, piecesOf, placeNear } from './labels.ts';
import { placeText } from './place.ts';
import { hires, isApply, isNoTitle, isOtherAddress, namesOne, namesRole } from './signs.ts';
import { line } from './text.ts';
import { bare } from './words.ts';

const MAX_ELEMENTS = 3000;

const some = (root: Element, selector: string): Element[] =>
  [...root.querySelectorAll(selector)].slice(0, MAX_ELEMENTS);

/** Whether the page says of itself that it is an article. */
const isArticle = (root: Element): boolean =>
  root.querySelector('meta[property="og:type"]')?.getAttribute('content') === 'article' ||
  root.querySelector('meta[property="article:published_time"]') !== null;

/** The ways to apply that a page offers: their addresses, and whether it has a form for it. */
function appliesOf(root: Element): { addresses: Set<string>; form: boolean } {
  const controls = some(root, 'a, button, input[type="submit"], [role="button"]').filter(
    (element) => {
      const text = shortText(element) || (element.getAttribute('value') ?? '');
      return text.length <= 40 && isApply(text);
    },
  );
  const form = root.querySelector(
    'input[type="file"], form[id*="application" i], form[class*="application" i], form[action*="/appl" i], iframe[src*="/apply" i], a[href*="/applications/new" i], a[href^="mailto:"][href*="job" i], a[href^="mailto:"][href*="career" i], a[href^="mailto:"][href*="recruit" i]',
  );
  return {
    addresses: new Set(controls.map((it) => it.getAttribute('href') ?? '')),
    form: form !== null,
  };
}

/** Whether a page leads to several that lie beneath it, as a list does. */
function leadsDeeper(root: Element, url: URL): boolean {
  const path = url.pathname.replace(/\/$/, '');
  if (path.length < 2) return true;
  const deeper = new Set<string>();
  for (const link of some(root, 'a[href]')) {
    const to = link.getAttribute('href') ?? '';
    const at = to.indexOf(`${path}/`);
    const rest = at < 0 ? '' : to.slice(at + path.length + 1).replace(/[?#].*$/, '');
    if (rest !== '' && !/^(apply|applications?|share|print|email|login|#)/i.test(rest))
      deeper.add(rest);
  }
  return deeper.size > 2;
}

/** A title that a page's own title and its address agree on, where nothing is shown yet. */
function titleInAddress({ titles, slug }: Headlines): string | undefined {
  return titles
    .flatMap((title) => [title, ...title.split(/\s+[|–—·•»@-]\s+|\s*[|•｜]\s*/)])
    .find(
      (piece) =>
        slug.includes(' ') &&
        bare(piece).includes(' ') &&
        !isNoTitle(piece) &&
        inSlug(slug, piece) &&
        bare(piece).length <= bare(slug).length + 12,
    );
}

export type PageReading = {
  fields: Partial<PostingFields>;
  confidence: 'likely' | 'guess';
};

/** What is known of the page beside its headings. */
export type PageOptions = Headlines & {
  url: URL;
  /** Whether a board says that the address shows one posting. */
  atPosting: boolean;
  /** What the page's data call the organisations of the site. */
  organizations: (string | undefined)[];
};

/**
 * What any posting page has in common: a title that the page says twice, an address that names one
 * posting, a way to apply, the headings of a posting. Two of these signs are needed, all three make it
 * likely; the address of a board's posting counts for two.
 * @returns undefined when the page does not look like one posting.
 */
export function fromPage(root: Element, page: PageOptions): PageReading | undefined {
  const { url, atPosting } = page;
  const headline = headlineOf(page);
  const title = headline?.text ?? titleInAddress(page);
  if (title === undefined) return undefined;
  const isNamed = namesOne(url) || inSlug(page.slug, title);
  const address = hires(url.hostname + url.pathname.slice(0, 2000)) && isNamed;
  if (!atPosting) {
    if (isOtherAddress(url)) return undefined;
    if (isArticle(root) && !address) return undefined;
  }
  const sections = sectionsOf(root);
  const { addresses, form } = appliesOf(root);
  const pieces = piecesOf(root, isLeftOut);
  const said = labelled(pieces, false);
  const applies = addresses.size > 0 || form;
  const divided = sections.length > 1;
  const score =
    (atPosting ? 2 : Number(address)) + Number(applies) + Number(divided || said.labels > 2);
  if (score < 2) return undefined;
  if (!atPosting) {
    // A title that nothing repeats needs every other sign; one that no number names says a role.
    const isRepeated = headline !== undefined && headline.by !== 'alone';
    if (score < 3 && !isRepeated && !(address && inSlug(page.slug, title))) return undefined;
    if (score < 3 && !/\d{3}/.test(url.pathname + url.search) && !namesRole(title))
      return undefined;
    if (addresses.size > 4 || leadsDeeper(root, url)) return undefined;
  }

  const description = sectionText(sections) ?? denseText(root);
  const { company, place } = besideOf(root, page, title, said, pieces, {
    ...(description && { description }),
  });
  return {
    fields: {
      title,
      ...(company && { company }),
      ...(place && { place }),
      ...(description && { description }),
    },
    confidence: score > 2 && headline !== undefined && headline.by !== 'alone' ? 'likely' : 'guess',
  };
}

/** What is known already of a posting whose page is looked through for more. */
type Known = Pick<Partial<PostingFields>, 'company' | 'place' | 'description'>;

/** The employer and the place that a page says beside a title. */
function besideOf(
  root: Element,
  page: PageOptions,
  title: string,
  said: Labelled,
  pieces: string[],
  known: Known,
): Known {
  const place = known.place ?? said.place ?? markedPlace(root, title) ?? placeNear(pieces, title);
  const around = {
    site: page.site,
    host: page.url.hostname,
    place,
    text: known.description ?? pieces.join(' '),
  };
  const company = known.company ?? employerOf(root, page, title, said, around);
  const isSame = place !== undefined && bare(place) === bare(company);
  return { ...(company && { company }), ...(place && !isSame && { place }) };
}

/** What a page says of a posting whose title is known: whatever isn't known yet. */
export function fieldsBeside(root: Element, page: PageOptions, title: string, known: Known): Known {
  const pieces = piecesOf(root, isLeftOut);
  const description = known.description ?? sectionText(sectionsOf(root)) ?? denseText(root);
  const said = labelled(pieces, false);
  const beside = besideOf(root, page, title, said, pieces, {
    ...known,
    ...(description && { description }),
  });
  return { ...beside, ...(description && { description }) };
}

const isLeftOut = (element: Element): boolean =>
  /^(head|script|style|template|noscript|svg|select|textarea|nav|footer|dialog)$/.test(
    element.localName,
  ) || isUnshown(element);

/** Who hires: a label of the page, its title, a mark in its markup, the site's own name. */
function employerOf(
  root: Element,
  { titles, organizations }: PageOptions,
  title: string,
  said: Labelled,
  around: Around,
): string | undefined {
  const beside = companyBeside(titles, title, around);
  if (beside !== undefined) return beside;
  if (said.company !== undefined) return said.company;
  return marked(root, COMPANY, (text) => shownName(text)) ?? siteCompany(around, organizations);
}

const COMPANY =
  '[itemprop="hiringOrganization"], [data-testid*="company-name" i], [data-test*="company-name" i], [data-testid*="employer-name" i], [class*="company-name" i], [class*="companyname" i], [class*="employer-name" i], [class*="job-company" i]';

const PLACE =
  '[itemprop="jobLocation"], [itemprop="addressLocality"], [data-testid*="location" i], [data-test*="location" i], [data-qa*="location" i], [data-ui*="location" i], [class*="job-location" i], [class*="joblocation" i], [class*="location" i]';

/** What the first short element with such a mark says. */
function marked(
  root: Element,
  selector: string,
  read: (text: string) => string | undefined,
): string | undefined {
  for (const element of some(root, selector).slice(0, 100)) {
    if (isUnshown(element) || element.closest(OUTSIDE) !== null) continue;
    const text = line(shortText(element)) ?? '';
    const value = text.length > 80 ? undefined : read(text);
    if (value !== undefined) return value;
  }
  return undefined;
}

const markedPlace = (root: Element, title: string): string | undefined =>
  marked(root, PLACE, (text) => {
    const place = placeText(text);
    const isPlace =
      place !== undefined &&
      (isPlaceName(place) || /^\p{Lu}[\p{L}\p{M} .,'’()/-]{1,60}$/u.test(place));
    return isPlace && bare(place) !== bare(title) && !isNoTitle(place) ? place : undefined;
  });
