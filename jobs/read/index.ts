import type { Board } from '../boards/board.ts';
import { boardOf, BOARDS } from '../boards/index.ts';
import type { FieldName, Posting, PostingFields, Reading, Rung } from '../posting.ts';
import { brandOf } from './brand.ts';
import { MAX_SELECTION, rootOf } from './dom.ts';
import { microdataPostings } from './microdata.ts';
import { fromPage } from './page.ts';
import { countriesOf, fieldsOf, isRemote, jsonLdPostings, type Thing } from './schema-org.ts';
import { fromAnyLayout, fromSelectors } from './selectors.ts';
import { line, markupText } from './text.ts';
import { fromTitles, siteNameOf, titlesOf } from './titles.ts';
import { alike, bare, holds } from './words.ts';

export type ReadOptions = {
  /** Whether the user asked for this very page; then a page of no board may be read by its signs. */
  asked?: boolean;
  /** The text that the user has selected. */
  selection?: string | undefined;
};

type Found = { fields: Partial<PostingFields>; rung: Rung };

const SEVERAL = 'Could not read this page: it lists several postings and shows none of them alone.';
const NO_POSTING =
  'Could not read this page: nothing on it says that it is one job posting. Select the posting’s text and try again.';
const NO_BOARD =
  'Could not read this page: its address is no posting of a board we know, and the page carries no data of a posting.';
const BROKEN =
  'Could not read this page: it is built in a way we cannot read. Select the posting’s text and try again.';

/**
 * Reads the posting that a page shows. It changes nothing in the page and never throws.
 * @param document the page, or a copy of it
 * @param address of the page, as its location says it
 */
export function readPosting(
  document: Document,
  address: string,
  options: ReadOptions = {},
): Reading {
  try {
    return read(rootOf(document), address, options);
  } catch {
    return { posting: null, why: BROKEN };
  }
}

const NO_TEXT = 'This text is empty. Paste the posting’s text and try again.';

/** Reads a posting's text that the user has pasted or selected where no page can be asked. */
export function readText(text: string): Reading {
  const fields = fromSelection(text.slice(0, MAX_SELECTION), true);
  if (!fields) return { posting: null, why: NO_TEXT };
  const rungs = Object.fromEntries(Object.keys(fields).map((name) => [name, 'selection' as const]));
  const posting: Posting = { ...fields, url: '', rungs, sure: 'guess' };
  return { posting, why: whyOf(posting) };
}

function read(root: Element, address: string, { asked = false, selection }: ReadOptions): Reading {
  const url = URL.parse(address);
  if (!url) return { posting: null, why: 'Could not read this page: its address is none.' };
  const board = boardOf(url);
  const atPosting = board?.isPosting(url) ?? false;
  const own = atPosting ? board : undefined;

  const selectors: Found = {
    fields: own
      ? fromSelectors(root, own)
      : asked
        ? fromAnyLayout(root, board ? [board] : BOARDS)
        : {},
    rung: 'selectors',
  };
  const titles: Found = { fields: own ? fromTitles(root, own) : {}, rung: 'title' };
  const structured = shown(root, url, selectors.fields.title);
  const [data, country] = structured === 'several' ? [] : structured;
  const found: Found[] = data ? [data] : [];
  let sure: Posting['sure'] = 'certain';

  if (selectors.fields.title ?? data) {
    found.push(selectors, titles);
    if (!data && !atPosting) sure = 'likely';
  } else if (titles.fields.title !== undefined && atPosting && confirmed(root, titles.fields)) {
    found.push(titles, selectors);
    sure = 'likely';
  } else if (structured !== 'several' && (atPosting || asked)) {
    const page = fromPage(root, url, atPosting);
    if (page) found.push({ fields: page.fields, rung: 'page' }, titles, selectors);
    if (page) sure = page.sure;
  }
  if (country) found.push(country);
  const chosen = fromSelection(selection, found.length === 0);
  if (chosen) {
    if (found.length === 0) sure = 'guess';
    found.push({ fields: chosen, rung: 'selection' });
  }
  if (found.length === 0) {
    return {
      posting: null,
      why: structured === 'several' ? SEVERAL : asked || atPosting ? NO_POSTING : NO_BOARD,
    };
  }
  const posting = { ...merge(found), url: url.href, ...(board && { board: board.name }), sure };
  nameCompany(posting, root, url, own);
  if (posting.remote === undefined && isRemote(posting.place)) {
    posting.remote = true;
    posting.rungs.remote = posting.rungs.place ?? 'page';
  }
  return { posting, why: whyOf(posting) };
}

/** Whether what a title pattern made of the document's title is on the page as well, or it has no body. */
function confirmed(root: Element, { title }: Partial<PostingFields>): boolean {
  const headings = [...root.querySelectorAll('h1, h2')]
    .slice(0, 200)
    .map((it) => bare(it.textContent));
  const first = headings.find((it) => it !== '');
  return (
    first === undefined ||
    headings.some((it) => alike(it, title)) ||
    root.querySelector('h1') === null
  );
}

/** The structured posting that the page shows, then its country; several when it shows none of many. */
function shown(root: Element, url: URL, onScreen: string | undefined): Found[] | 'several' {
  let several = false;
  for (const [rung, postings] of [
    ['json-ld', jsonLdPostings],
    ['microdata', microdataPostings],
  ] as const) {
    const picked = pick(postings(root), root, url, onScreen);
    if (picked === 'several') several = true;
    else if (picked) {
      const country = countriesOf(picked);
      return [
        { fields: fieldsOf(picked), rung },
        { fields: country ? { place: country } : {}, rung },
      ];
    }
  }
  return several ? 'several' : [];
}

function pick(
  things: Thing[],
  root: Element,
  url: URL,
  onScreen: string | undefined,
): Thing | 'several' | undefined {
  // A page of search results may carry more; none of them is the one that is shown.
  const jobs = things
    .slice(0, 200)
    .map((thing) => ({ thing, title: line(thing['title'] ?? thing['name']) }));
  const titled = jobs.filter(({ title }) => title !== undefined);
  const unique = [
    ...new Map(titled.map((job) => [bare(job.title) + addressIn(job.thing), job])).values(),
  ];
  // What the board's own page shows is newer than data that a navigation may have left behind.
  const fits = unique.filter(({ title }) => onScreen === undefined || alike(title, onScreen));
  const [only] = fits;
  if (only && unique.length === 1) return speaks(root, only.title) ? only.thing : undefined;
  if (unique.length < 2) return undefined;
  const byAddress = fits.filter(({ thing }) => samePage(addressIn(thing), url));
  const headline = titlesOf(root).map(bare);
  const named = fits.filter(({ title }) => headline.some((it) => holds(it, bare(title))));
  const [one] =
    byAddress.length === 1
      ? byAddress
      : new Set(named.map(({ title }) => bare(title))).size === 1
        ? named
        : [];
  return one?.thing ?? 'several';
}

const addressIn = (thing: Thing): string =>
  [thing['url'], thing['@id'], thing['mainEntityOfPage']].find((it) => typeof it === 'string') ??
  '';

function samePage(address: string, url: URL): boolean {
  const other = URL.parse(address, url);
  const path = (it: URL) => it.pathname.replace(/\/$/, '');
  return address !== '' && other !== null && path(other) === path(url) && path(url) !== '';
}

/** Whether the page speaks of this title anywhere that it calls itself something. */
function speaks(root: Element, title: string | undefined): boolean {
  const names = [
    ...titlesOf(root),
    ...[...root.querySelectorAll('h1, h2, h3')]
      .slice(0, 100)
      .map((it) => it.textContent.slice(0, 300)),
  ].map(bare);
  const words = bare(title).split(' ');
  const text = ` ${names.join(' ')} `;
  const met = words.filter((word) => text.includes(` ${word} `)).length;
  return text.trim() === '' || met * 2 >= words.length;
}

/** The first rung that has a field gives it. A rung that read another posting fills no holes. */
function merge(found: Found[]): Partial<PostingFields> & Pick<Posting, 'rungs'> {
  const fields: Partial<PostingFields> = {};
  const rungs: Posting['rungs'] = {};
  for (const { fields: next, rung } of found) {
    if (fields.title !== undefined && next.title !== undefined && !alike(fields.title, next.title))
      continue;
    for (const name of Object.keys(next) as FieldName[]) {
      if (fields[name] !== undefined) continue;
      Object.assign(fields, { [name]: next[name] });
      rungs[name] = rung;
    }
  }
  return { ...fields, rungs };
}

/** The brand in place of a legal entity or of nothing. */
function nameCompany(posting: Posting, root: Element, url: URL, board: Board | undefined): void {
  const inAddress = board?.companyInAddress?.(url);
  const site = board ? undefined : siteNameOf(root);
  if (inAddress === undefined && site === undefined) return;
  const brand = brandOf(posting.company, board ? [inAddress] : [site], posting.description ?? '');
  // A site's name alone is no employer: a board has one, too.
  if (brand === undefined || (posting.company === undefined && board === undefined)) return;
  posting.rungs.company ??= 'title';
  posting.company = brand;
}

/** The longest line that can be a title. */
const MAX_TITLE = 120;

/** What the user selected: its text, and its first line as the title where nothing else was read. */
function fromSelection(
  selection: string | undefined,
  alone: boolean,
): Partial<PostingFields> | undefined {
  const description = selection === undefined ? undefined : markupText(selection);
  if (description === undefined) return undefined;
  const [first = '', ...more] = description.split('\n');
  const title = alone && more.length > 0 && first.length <= MAX_TITLE ? line(first) : undefined;
  return { description, ...(title && { title }) };
}

const NAMES: Record<FieldName, string> = {
  title: 'title',
  company: 'company',
  place: 'place',
  remote: 'remote',
  employmentType: 'employment type',
  datePosted: 'date',
  description: 'text',
};

const SOURCES: Record<Rung, string> = {
  'json-ld': 'the data that the page carries for search engines',
  microdata: 'the data in the page’s markup',
  selectors: 'where this board shows them',
  title: 'the page’s title',
  page: 'the page’s heading and title',
  selection: 'the selected text',
};

const SURE: Record<Posting['sure'], string> = {
  certain: '',
  likely: ' Likely right: the address or the page has every sign of a posting.',
  guess: ' A guess: the page has only some signs of a posting. Check it.',
};

/** Says in a sentence where the fields came from, and how sure that is. */
function whyOf({ rungs, sure }: Posting): string {
  const sources = [...new Set(Object.values(rungs))].map((rung) => {
    const names = (Object.keys(rungs) as FieldName[]).filter((name) => rungs[name] === rung);
    return `${names.map((name) => NAMES[name]).join(', ')} from ${SOURCES[rung]}`;
  });
  const text = sources.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.${SURE[sure]}`;
}
