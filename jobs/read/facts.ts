import type { PostingFields } from '../posting.ts';
import { type Around, companyBeside, employerIn, siteCompany } from './beside.ts';
import { denseText, sectionsOf, sectionText } from './body.ts';
import { isPlaceName } from './cities.ts';
import { shownName } from './company.ts';
import { isUnshown, shortText } from './dom.ts';
import type { Headlines } from './headlines.ts';
import { indexOfTitle, type Labelled, labelled, placeNear } from './labels.ts';
import { placeText } from './place.ts';
import { isNoTitle } from './signs.ts';
import { OUTSIDE, type Survey } from './survey.ts';
import { line } from './text.ts';
import { bare, squashed } from './words.ts';

/** What's known about the page besides its headings. */
export type Page = Headlines & {
  survey: () => Survey;
  url: URL;
  /** Whether a board says that the address shows one posting. */
  atPosting: boolean;
  /** What the page's data calls the site's organisations. */
  organizations: (string | undefined)[];
};

/** What's already known about a posting whose page is searched for more. */
type Known = Pick<Partial<PostingFields>, 'company' | 'place' | 'description'>;

/** The employer and the place that a page names beside a title. */
function besideOf(root: Element, page: Page, title: string, known: Known): Known {
  const pieces = page.survey().pieces.map(({ text }) => text);
  const said = labelled(pieces, false);
  const place = known.place ?? said.place ?? markedPlace(root, title) ?? placeNear(pieces, title);
  const around = {
    site: page.site,
    host: page.url.hostname,
    place,
    text: known.description ?? pieces.join(' '),
  };
  const company = known.company ?? employerOf(root, page, title, { said, pieces, around });
  const isSame = place !== undefined && bare(place) === bare(company);
  return { ...(company && { company }), ...(place && !isSame && { place }) };
}

/** What a page says about a posting whose title is known, for the fields that aren't known yet. */
export function fieldsBeside(root: Element, page: Page, title: string, known: Known): Known {
  const description =
    known.description ?? sectionText(sectionsOf(page.survey())) ?? denseText(root);
  const beside = besideOf(root, page, title, {
    ...known,
    ...(description && { description }),
  });
  return { ...beside, ...(description && { description }) };
}

/** Who's hiring, from a label on the page, its title, a hint in its markup, or the site's own name. */
function employerOf(
  root: Element,
  { titles, organizations }: Page,
  title: string,
  { said, pieces, around }: { said: Labelled; pieces: string[]; around: Around },
): string | undefined {
  const beside = companyBeside(titles, title, around);
  const isSite = beside !== undefined && squashed(beside) === squashed(around.site);
  if (beside !== undefined && !isSite) return beside;
  // A site that adds its own name to its titles may show other companies' postings, and say so.
  const named = isSite
    ? (labelled(pieces, true).company ?? linkedCompany(root, pieces, title, around) ?? beside)
    : said.company;
  if (named !== undefined) return named;
  return marked(root, COMPANY, (text) => shownName(text)) ?? siteCompany(around, organizations);
}

const COMPANY =
  '[itemprop="hiringOrganization"], [data-testid*="company-name" i], [data-test*="company-name" i], [data-testid*="employer-name" i], [class*="company-name" i], [class*="companyname" i], [class*="employer-name" i], [class*="job-company" i]';

/** Links to what a board says about a company. */
const COMPANY_LINK = 'a[href*="/company/" i], a[href*="/companies/" i], a[href*="/employer" i]';

/** How many pieces of text before or after the title may be the employer's. */
const NEAR_TITLE = 4;

/** The employer that a board links to right beside the title. */
function linkedCompany(
  root: Element,
  pieces: string[],
  title: string,
  around: Around,
): string | undefined {
  const at = indexOfTitle(pieces, title);
  if (at < 0) return undefined;
  const near = pieces.slice(Math.max(0, at - NEAR_TITLE), at + 1 + NEAR_TITLE).map(bare);
  return marked(root, COMPANY_LINK, (text) =>
    near.includes(bare(text)) && !isNoTitle(text) ? employerIn(text, around) : undefined,
  );
}

const PLACE =
  '[itemprop="jobLocation"], [itemprop="addressLocality"], [data-testid*="location" i], [data-test*="location" i], [data-qa*="location" i], [data-ui*="location" i], [class*="location" i]';

/** How many elements with such a hint are looked at. */
const MAX_MARKED = 100;

/** What such a hint may be in without being about this posting: other jobs, for example. */
const ELSEWHERE = `${OUTSIDE}, [class*="similar" i], [class*="related" i]`;

/** The text of the first short element with such a hint. */
function marked(
  root: Element,
  selector: string,
  read: (text: string) => string | undefined,
): string | undefined {
  for (const element of [...root.querySelectorAll(selector)].slice(0, MAX_MARKED)) {
    if (isUnshown(element) || element.closest(ELSEWHERE) !== null) continue;
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
      (isPlaceName(place) || /^\p{Lu}[\p{L}\p{M}\d .,'’()/–-]{1,60}$/u.test(place));
    return isPlace && bare(place) !== bare(title) && !isNoTitle(place) ? place : undefined;
  });
