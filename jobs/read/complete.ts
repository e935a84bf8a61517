import type { Board } from '../boards/board.ts';
import type { FieldName, Posting, PostingFields, Source } from '../posting.ts';
import { betterText, longSummary, sectionsOf, sectionText } from './body.ts';
import type { Found } from './choose.ts';
import { brandOf } from './company.ts';
import { fieldsBeside, type Page } from './facts.ts';
import { isRemote } from './place.ts';
import { stateText } from './state.ts';
import { bare } from './words.ts';

/** Sets a field that a source has and the posting doesn't. */
function fill<K extends FieldName>(
  posting: Posting,
  name: K,
  value: PostingFields[K] | undefined,
  source: Source,
): void {
  if (value === undefined || posting[name] !== undefined) return;
  Object.assign(posting, { [name]: value });
  posting.sources[name] = source;
}

/** Puts the brand in place of a legal entity or a missing name. */
function nameCompany(posting: Posting, { url, site }: Page, board: Board | undefined): void {
  const inAddress = board?.companyInAddress?.(url);
  const known = board ? [inAddress] : posting.company === undefined ? [] : [site];
  const brand =
    brandOf(posting.company, known, posting.description ?? '') ??
    inAddress?.replace(/^\w/, (letter) => letter.toUpperCase());
  if (brand === undefined) return;
  posting.sources.company ??= 'title';
  posting.company = brand;
}

/** A text shorter than this may be just the beginning. */
const SHORT = 400;
/** Data that's longer than this, in several blocks, is the whole posting. */
const WHOLE = 1500;

/** Uses the page's own text if it's better than what was read. */
function improveText(
  posting: Posting,
  root: Element,
  { survey }: Page,
  found: Found[],
  asked: boolean,
): void {
  const { title, description = '', sources } = posting;
  if (sources.description === 'selection') return;
  if (sources.description === 'json-ld' || sources.description === 'microdata') {
    const selected = found.find(({ source }) => source === 'selectors')?.fields.description;
    const isThin = !description.includes('\n') || description.length < WHOLE;
    const shown = selected ?? (isThin && asked ? sectionText(sectionsOf(survey())) : undefined);
    const better = betterText(description, shown);
    if (better === description) return;
    posting.description = better;
    sources.description = selected === undefined ? 'page' : 'selectors';
  } else if (title !== undefined && description.length < SHORT) {
    const text = stateText(root, title) ?? longSummary(root);
    if (text === undefined || text.length <= description.length) return;
    posting.description = text;
    sources.description = 'page';
  }
}

/**
 * Fills in what the sources didn't have: the name that candidates know, the page's own text if it's better,
 * and what's beside the title on the page.
 * @param board of the posting, if it's on one
 * @param asked whether the user asked for this very page
 */
export function complete(
  posting: Posting,
  root: Element,
  page: Page,
  found: Found[],
  { board, asked }: { board: Board | undefined; asked: boolean },
): void {
  improveText(posting, root, page, found, asked);
  const { title, company, place, description } = posting;
  const isPage = posting.sources.title !== 'selection';
  if (asked && isPage && title !== undefined && !(company && place && description)) {
    const beside = fieldsBeside(root, page, title, posting);
    fill(posting, 'description', beside.description, 'page');
    fill(posting, 'place', beside.place, 'page');
    fill(posting, 'company', beside.company, 'page');
  }
  nameCompany(posting, page, board);
  // Where a place says the company again, only the rest of it is one.
  const parts = posting.place?.split(', ').filter((it) => bare(it) !== bare(posting.company));
  if (parts?.length) posting.place = parts.join(', ');
  else {
    delete posting.place;
    delete posting.sources.place;
  }
  if (posting.remote === undefined && isRemote(posting.place)) {
    posting.remote = true;
    posting.sources.remote = posting.sources.place ?? 'page';
  }
}
