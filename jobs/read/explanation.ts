import type { FieldName, Posting, Source } from '../posting.ts';

/** What to do about an empty text. */
export const NO_TEXT = 'This text is empty. Paste the job text and try again.';

const REASONS = {
  several: 'the page only lists several. Open one and try again.',
  noPosting: 'nothing on the page says it’s one. Select the job text and try again.',
  noBoard: 'the address isn’t a posting on a known board, and the page has no data about one.',
  noAddress: 'this isn’t a web page’s address.',
  broken: 'the page is built in a way that can’t be read. Select the job text and try again.',
};

/** Why nothing was read from a page, and what to do next. */
export const notFound = (reason: keyof typeof REASONS): string =>
  `No job posting found here: ${REASONS[reason]}`;

/** What the fields are called where that isn't their name. */
const NAMES: Partial<Record<FieldName, string>> = {
  employmentType: 'employment type',
  datePosted: 'date',
  description: 'text',
};

const SOURCES: Record<Source, string> = {
  'json-ld': 'the data that the page carries for search engines',
  microdata: 'the data in the page’s markup',
  selectors: 'this board’s usual layout',
  title: 'the page’s title',
  page: 'the page’s headings, labels and title',
  selection: 'the selected text',
};

const CONFIDENCE: Record<Posting['confidence'], string> = {
  certain: '',
  likely: ' Likely right: the address or the page has every sign of a posting.',
  guess: ' A guess: the page has only some signs of a posting. Check it.',
};

/** Longer titles are cut where a sentence quotes them. */
const MAX_QUOTE = 120;

const quoted = (title: string): string =>
  `“${title.length > MAX_QUOTE ? `${title.slice(0, MAX_QUOTE).trimEnd()}…` : title}”`;

/** The title in the page's data, and the one on the page itself. */
export type Contradiction = { data: string; page: string | undefined };

/** Says what contradicted what. */
export function contradicted({ data, page }: Contradiction): string {
  const instead =
    page === undefined ? 'which the page doesn’t show' : `but the page says ${quoted(page)}`;
  return ` The page’s data is about ${quoted(data)}, ${instead}, so the data was left out.`;
}

/** Says where the fields came from, and how certain that is. */
export function explain(
  { sources, confidence }: Pick<Posting, 'sources' | 'confidence'>,
  contradiction?: Contradiction,
): string {
  const phrases = [...new Set(Object.values(sources))].map((source) => {
    const names = (Object.keys(sources) as FieldName[]).filter((name) => sources[name] === source);
    return `${names.map((name) => NAMES[name] ?? name).join(', ')} from ${SOURCES[source]}`;
  });
  const text = phrases.join('; ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.${contradiction ? contradicted(contradiction) : ''}${CONFIDENCE[confidence]}`;
}
