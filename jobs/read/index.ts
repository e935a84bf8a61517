import type { Board } from '../boards/board.ts';
import { boardOf, BOARDS, isPosting } from '../boards/index.ts';
import type { Posting, PostingFields, Reading } from '../posting.ts';
import { type Found, merge } from './choose.ts';
import { complete } from './complete.ts';
import { MAX_SELECTION, rootOf } from './dom.ts';
import { withParserOf } from './entities.ts';
import { contradicted, explain, NO_TEXT, notFound } from './explanation.ts';
import { type Headlines, headlinesOf, once } from './headlines.ts';
import { fromPage } from './heuristics.ts';
import { fromSelection } from './selection.ts';
import { fromAnyLayout, fromSelectors } from './selectors.ts';
import { structured } from './structured.ts';
import { surveyOf } from './survey.ts';
import { fromTitles } from './titles.ts';
import { alike } from './words.ts';

export type ReadOptions = {
  /**
   * Whether the user asked for this very page. If so, a page that isn't on a board may be read by its signs.
   */
  asked?: boolean;
  /** The text that the user selected. */
  selection?: string | undefined;
};

/**
 * Reads the posting that a page shows. It changes nothing on the page and never throws.
 * @param document the page, or a copy of it
 * @param address of the page, from its location
 */
export function readPosting(
  document: Document,
  address: string,
  options: ReadOptions = {},
): Reading {
  try {
    return withParserOf(document, () => read(rootOf(document), address, options));
  } catch {
    return { posting: null, explanation: notFound('broken') };
  }
}

/** Reads a posting's text that the user pasted, or selected where the page can't be read. */
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
  if (!url) return { posting: null, explanation: notFound('noAddress') };
  const board = boardOf(url);
  const atPosting = isPosting(url);
  const survey = once(() => surveyOf(root));
  const headlines = headlinesOf(root, survey, url);
  const known = layoutOf(root, board, atPosting, asked);
  const selectors: Found = { fields: known?.fields ?? {}, source: 'selectors' };
  const titles: Found = {
    fields: known
      ? fromTitles(headlines.titles, () => headlines.headings()[0]?.text, known.board)
      : {},
    source: 'title',
  };
  const data = structured(root, url, headlines, survey, selectors.fields.title);

  const page = { ...headlines, survey, url, atPosting, organizations: data.organizations };
  const found = [...data.found];
  let confidence: Posting['confidence'] = 'certain';
  if (selectors.fields.title !== undefined || data.found.length > 0) {
    found.push(selectors, titles);
    if (data.found.length === 0 && !atPosting) confidence = 'likely';
  } else if (
    atPosting &&
    titles.fields.title !== undefined &&
    confirmed(headlines, titles.fields)
  ) {
    found.push(titles, selectors);
    confidence = 'likely';
  } else if (!data.several && (atPosting || asked)) {
    const reading = fromPage(root, page);
    if (reading) {
      found.push({ fields: reading.fields, source: 'page' }, titles, selectors);
      confidence = data.contradiction ? 'guess' : reading.confidence;
    }
  }
  if (data.country) found.push(data.country);
  const chosen = fromSelection(selection, found.length === 0);
  if (chosen) {
    if (found.length === 0) confidence = 'guess';
    found.push({ fields: chosen, source: 'selection' });
  }
  if (found.length === 0) {
    const reason = data.several ? 'several' : asked || atPosting ? 'noPosting' : 'noBoard';
    const why = data.contradiction ? contradicted(data.contradiction) : '';
    return { posting: null, explanation: notFound(reason) + why };
  }
  const posting: Posting = {
    ...merge(found),
    url: url.href,
    ...(board && { board: board.name }),
    confidence,
  };
  complete(posting, root, page, found, { board: atPosting ? board : undefined, asked });
  return { posting, explanation: explain(posting, data.contradiction) };
}

/**
 * The board's layout on its own postings; any board's layout on an employer's own site, if the user asked.
 */
function layoutOf(
  root: Element,
  board: Board | undefined,
  atPosting: boolean,
  asked: boolean,
): { board: Board; fields: Partial<PostingFields> } | undefined {
  if (board && atPosting) return { board, fields: fromSelectors(root, board) };
  return asked ? fromAnyLayout(root, board ? [board] : BOARDS) : undefined;
}

/**
 * Whether what a title pattern found in the document's title is on the page as well, or the page has no
 * heading.
 */
function confirmed(page: Headlines, { title }: Partial<PostingFields>): boolean {
  const headings = page.headings();
  return (
    headings.length === 0 ||
    headings.some(({ text }) => alike(text, title)) ||
    headings.every(({ level }) => level > 1)
  );
}
