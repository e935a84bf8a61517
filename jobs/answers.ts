import type { SnippetProfile } from '../content/snippet-profile.ts';
import type { MatchCard } from './match/card.ts';
import { matchClip } from './match/copy.ts';
import { matchOf } from './match/posting.ts';
import type { Answer, PageAnswer } from './messages.ts';
import { readPasted } from './pasted.ts';
import type { Posting, Reading } from './posting.ts';
import { readText } from './read/index.ts';
import { bare, holds } from './read/words.ts';
import { type SnippetChoices, snippetsFor } from './snippet/snippets.ts';

const NOT_ALLOWED =
  'Your browser doesn’t let extensions read this page. Paste the job text instead.';

const GUESS = 'This may not be a job posting: the page has only some signs of one.';

/** Text that you selected is your own choice, not a guess. */
const isGuess = ({ confidence, sources }: Posting) =>
  confidence === 'guess' && sources.title === 'page';

/**
 * What to copy for: the page's posting, or text that you selected. If the text is part of the page's posting,
 * it gets that posting's name.
 * @param answer of the page; undefined if the browser doesn't let extensions into it
 * @param text that you selected and asked for; empty for the page itself
 */
export function readingFor(answer: PageAnswer | undefined, text: string): Reading {
  const page = answer?.reading ?? { posting: null, explanation: NOT_ALLOWED };
  if (text === '') return page;
  const { selection = '' } = answer ?? {};
  // The context menu passes the selection as one line, and it may be a frame's selection.
  const isOnPage = bare(selection).startsWith(bare(text));
  const chosen = readText(isOnPage ? selection : text);
  if (!chosen.posting) return page.posting ? page : chosen;
  if (!page.posting || !isPartOf(page.posting, text, isOnPage)) return chosen;
  const { description = '' } = chosen.posting;
  const sources = { ...page.posting.sources, description: 'selection' as const };
  return { ...page, posting: { ...page.posting, description, sources } };
}

/** Whether selected text belongs to the posting that the page shows, not to another one that it names. */
function isPartOf(posting: Posting, text: string, isOnPage: boolean): boolean {
  const { confidence, title, description } = posting;
  if (confidence === 'guess') return false;
  if (description === undefined && isOnPage) return true;
  // A selection of the whole page includes the title.
  return holds(bare(description), bare(text)) || holds(bare(text), bare(title));
}

type Asked = {
  answer: PageAnswer | undefined;
  /** What you asked for before the popup was opened to copy it; absent when you opened it yourself. */
  text?: string | undefined;
  site?: Answer['site'];
};

/** What answers are made from: the card and your settings. */
export type AnswerNeeds = {
  /** From `virtual:snippet-profile`. */
  candidate: SnippetProfile;
  /** From `virtual:match-card`. */
  card: MatchCard;
  choices: SnippetChoices;
};

/** The snippets for what was read, with the match that they're based on, made once. */
function setFor(reading: Reading, { candidate, card, choices }: AnswerNeeds) {
  const match = matchOf(reading, card);
  const { title, company, place, url = '' } = reading.posting ?? {};
  const set = snippetsFor(reading, candidate, choices, match);
  if (!match) return { set };
  const { text, html } = matchClip(match, reading.posting ?? undefined, candidate.name);
  return { set, match, matchClip: { text, html }, posting: { title, company, place, url } };
}

/** What the popup can do on a page. */
export function answerForPage({ answer, text, site }: Asked, needs: AnswerNeeds): Answer {
  const reading = readingFor(answer, text ?? '');
  const { posting, explanation } = reading;
  const copyNow = text !== undefined;
  const { format } = needs.choices;
  const common = { format, ...(site && { site }), ...(copyNow && { copyNow }) };
  if (posting) {
    if (text) return { type: 'text', ...setFor(reading, needs), ...common };
    const guess = isGuess(posting) && { guess: GUESS };
    return { type: 'posting', ...setFor(reading, needs), ...guess, ...common };
  }
  const general = setFor(reading, needs);
  if (!answer) return { type: 'not-allowed', explanation, ...general, ...common };
  const chosen = readText(answer.selection ?? '');
  if (!chosen.posting) return { type: 'nothing', explanation, ...general, ...common };
  const { set: selected, ...matched } = setFor(chosen, needs);
  return { type: 'nothing', explanation, selected, ...matched, ...general, ...common };
}

/**
 * What the panel copies for what it has read, in every format, with the match that the texts are based on.
 */
export function answerForReading(reading: Reading, needs: AnswerNeeds): Answer {
  const { format } = needs.choices;
  return reading.posting
    ? { type: 'posting', ...setFor(reading, needs), format }
    : { type: 'nothing', explanation: reading.explanation, ...setFor(reading, needs), format };
}

/** What the popup can do with text that you pasted into it. */
export function answerForText(text: string, needs: AnswerNeeds): Answer {
  const { format } = needs.choices;
  const reading = readPasted(text);
  return reading.posting
    ? { type: 'text', ...setFor(reading, needs), format }
    : { type: 'nothing', explanation: reading.explanation, format };
}
