import type { Board } from '../boards/board.ts';
import { boardOf, BOARDS } from '../boards/index.ts';
import type { FieldName, Posting, PostingFields, Reading, Source } from '../posting.ts';
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

type Found = { fields: Partial<PostingFields>; source: Source };

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
    return { posting: null, explanation: BROKEN };
  }
}

const NO_TEXT = 'This text is empty. Paste the posting’s text and try again.';

/** Reads a posting's text that the user has pasted or selected where no page can be asked. */
export function readText(text: string): Reading {
  const fields = fromSelection(text.slice(0, MAX_SELECTION), true);
  if (!fields) return { posting: null, explanation: NO_TEXT };
  const sources = Object.fromEntries(
    Object.keys(fields).map((name) => [name, 'selection' as const]),
  );
  const posting: Posting = { ...fields, url: '', sources, confidence: 'guess' };
  return { posting, explanation: explain(posting) };
}

function read(root: Element, address: string, { asked = false, selection }: ReadOptions): Reading {
  const url = URL.parse(address);
  if (!url) return { posting: null, explanation: 'Could not read this page: its address is none.' };
  const board = boardOf(url);
  const atPosting = board?.isPosting(url) ?? false;
  const own = atPosting ? board : undefined;

  const selectors: Found = {
    fields: own
      ? fromSelectors(root, own)
      : asked
        ? fromAnyLayout(root, board ? [board] : BOARDS)
        : {},
    source: 'selectors',
  };
  const titles: Found = { fields: own ? fromTitles(root, own) : {}, source: 'title' };
  const structured = shown(root, url, selectors.fields.title);
  const [data, country] = structured === 'several' ? [] : structured;
  const found: Found[] = data ? [data] : [];
  let confidence: Posting['confidence'] = 'certain';

  if (selectors.fields.title ?? data) {
    found.push(selectors, titles);
    if (!data && !atPosting) confidence = 'likely';
  } else if (titles.fields.title !== undefined && atPosting && confirmed(root, titles.fields)) {
    found.push(titles, selectors);
    confidence = 'likely';
  } else if (structured !== 'several' && (atPosting || asked)) {
    const page = fromPage(root, url, atPosting);
    if (page) found.push({ fields: page.fields, source: 'page' }, titles, selectors);
    if (page) confidence = page.confidence;
  }
  if (country) found.push(country);
  const chosen = fromSelection(selection, found.length === 0);
  if (chosen) {
    if (found.length === 0) confidence = 'guess';
    found.push({ fields: chosen, source: 'selection' });
  }
  if (found.length === 0) {
    return {
      posting: null,
      explanation: structured === 'several' ? SEVERAL : asked || atPosting ? NO_POSTING : NO_BOARD,
    };
  }
  const posting = {
    ...merge(found),
    url: url.href,
    ...(board && { board: board.name }),
    confidence,
  };
  nameCompany(posting, root, url, own);
  if (posting.remote === undefined && isRemote(posting.place)) {
    posting.remote = true;
    posting.sources.remote = posting.sources.place ?? 'page';
  }
  return { posting, explanation: explain(posting) };
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
  for (const [source, postings] of [
    ['json-ld', jsonLdPostings],
    ['microdata', microdataPostings],
  ] as const) {
    const picked = pick(postings(root), root, url, onScreen);
    if (picked === 'several') several = true;
    else if (picked) {
      const country = countriesOf(picked);
      return [
        { fields: fieldsOf(picked), source },
        { fields: country ? { place: country } : {}, source },
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

/** The first source that has a field gives it. A source that read another posting fills no holes. */
function merge(found: Found[]): Partial<PostingFields> & Pick<Posting, 'sources'> {
  const fields: Partial<PostingFields> = {};
  const sources: Posting['sources'] = {};
  for (const { fields: next, source } of found) {
    if (fields.title !== undefined && next.title !== undefined && !alike(fields.title, next.title))
      continue;
    for (const name of Object.keys(next) as FieldName[]) {
      if (fields[name] !== undefined) continue;
      Object.assign(fields, { [name]: next[name] });
      sources[name] = source;
    }
  }
  return { ...fields, sources };
}

/** The brand in place of a legal entity or of nothing. */
function nameCompany(posting: Posting, root: Element, url: URL, board: Board | undefined): void {
  const inAddress = board?.companyInAddress?.(url);
  const site = board ? undefined : siteNameOf(root);
  if (inAddress === undefined && site === undefined) return;
  const brand = brandOf(posting.company, board ? [inAddress] : [site], posting.description ?? '');
  // A site's name alone is no employer: a board has one, too.
  if (brand === undefined || (posting.company === undefined && board === undefined)) return;
  posting.sources.company ??= 'title';
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

const SOURCE_WORDS: Record<Source, string> = {
  'json-ld': 'the data that the page carries for search engines',
  microdata: 'the data in the page’s markup',
  selectors: 'where this board shows them',
  title: 'the page’s title',
  page: 'the page’s heading and title',
  selection: 'the selected text',
};

const CONFIDENCE_WORDS: Record<Posting['confidence'], string> = {
  certain: '',
  likely: ' Likely right: the address or the page has every sign of a posting.',
  guess: ' A guess: the page has only some signs of a posting. Check it.',
};

/** Says in a sentence where the fields came from, and how certain that is. */
function explain({ sources, confidence }: Posting): string {
  const phrases = [...new Set(Object.values(sources))].map((source) => {
    const names = (Object.keys(sources) as FieldName[]).filter((name) => sources[name] === source);
    return `${names.map((name) => NAMES[name]).join(', ')} from ${SOURCE_WORDS[source]}`;
  });
  const text = phrases.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.${CONFIDENCE_WORDS[confidence]}`;
}
