import type { SnippetProfile } from '../content/snippet-profile.ts';
import type { Posting, Reading } from './posting.ts';
import type { PageAnswer } from './read/answer.ts';
import { readText } from './read/index.ts';
import { bare, holds } from './read/words.ts';
import { type SnippetSet, snippetsFor, type SnippetChoices } from './snippet/snippets.ts';
import type { FormatId } from './snippet/formats.ts';

/** What the popup asks of the background. */
export type Ask =
  | { ask: 'offer' }
  | { ask: 'text'; text: string }
  | { ask: 'choose'; format: FormatId }
  /** The button on this host again, if it was hidden there. */
  | { ask: 'show'; host: string };

/** What the popup can do on the page that it was opened on. */
export type Offer = {
  /** For the posting of the page; absent where none could be read. */
  share?: SnippetSet;
  /** For the text that is selected on it, where the page itself could not be read. */
  selected?: SnippetSet;
  /** How sure the reading is, or why there is none; empty when there is nothing to say. */
  explanation: string;
  format: FormatId;
  /** The site of the page, where the button can be shown beside the boards, and whether it is. */
  site?: { host: string; added: boolean };
  /** Whether the popup was opened in order to copy, since the page itself does not allow it. */
  copy?: boolean;
};

const FORBIDDEN: Reading = {
  posting: null,
  explanation:
    'Could not read this page: the browser lets no extension into it. Paste the posting’s text.',
};

const GUESS = 'A guess: the page has only some signs of a posting.';

/** Text that the user has selected is his own choice, and no guess of ours. */
const isGuess = ({ confidence, sources }: Posting) =>
  confidence === 'guess' && sources.title === 'page';

/**
 * What to copy for: the page's posting, or a text that the user has selected, by the name of the page's
 * posting where it is a part of that.
 * @param answer of the page; absent where the browser forbids to ask it
 * @param text that the user has selected and asked for; empty for the page itself
 */
export function readingFor(answer: PageAnswer | undefined, text: string): Reading {
  const page = answer?.reading ?? FORBIDDEN;
  if (text === '') return page;
  const { selection = '' } = answer ?? {};
  // A menu gives the selection in one line, and that of a frame as well.
  const isOnPage = bare(selection).startsWith(bare(text));
  const chosen = readText(isOnPage ? selection : text);
  if (!chosen.posting) return page.posting ? page : chosen;
  if (!page.posting || !isPartOf(page.posting, text, isOnPage)) return chosen;
  const { description = '' } = chosen.posting;
  const sources = { ...page.posting.sources, description: 'selection' as const };
  return {
    posting: { ...page.posting, description, sources },
    explanation: page.explanation,
  };
}

/** Whether a selected text is of the posting that its page shows, and not of another that it tells of. */
function isPartOf(
  { confidence, title, description }: Posting,
  text: string,
  isOnPage: boolean,
): boolean {
  if (confidence === 'guess') return false;
  if (description === undefined && isOnPage) return true;
  // All of the page has the title in it.
  return holds(bare(description), bare(text)) || holds(bare(text), bare(title));
}

type Asked = {
  answer: PageAnswer | undefined;
  /** What the user asked for before the popup was opened to copy it; absent where he opened it himself. */
  text?: string | undefined;
  site?: Offer['site'] | undefined;
};

/** What the popup can do on a page. */
export function offerFor(
  { answer, text, site }: Asked,
  candidate: SnippetProfile,
  choices: SnippetChoices,
): Offer {
  const reading = readingFor(answer, text ?? '');
  const { posting } = reading;
  const copy = text !== undefined;
  const selected = posting === null ? readText(answer?.selection ?? '') : undefined;
  return {
    explanation: posting || copy ? '' : reading.explanation,
    ...(posting && isGuess(posting) && { explanation: GUESS }),
    format: choices.format,
    ...((posting !== null || copy) && { share: snippetsFor(reading, candidate, choices) }),
    ...(selected?.posting && { selected: snippetsFor(selected, candidate, choices) }),
    ...(site && { site }),
    ...(copy && { copy }),
  };
}

/** What the popup can do with a text that was pasted into it. */
export function offerForText(
  text: string,
  candidate: SnippetProfile,
  choices: SnippetChoices,
): Offer {
  const reading = readText(text);
  const { format } = choices;
  return reading.posting
    ? { share: snippetsFor(reading, candidate, choices), explanation: '', format }
    : { explanation: reading.explanation, format };
}
