import type { SnippetProfile } from '../../content/snippet-profile.ts';
import type { Match } from '../match/index.ts';
import type { SnippetSet } from '../messages.ts';
import type { Reading } from '../posting.ts';
import { seen } from '../read/text.ts';
import { type FormatId, FORMATS } from './formats.ts';
import { type Snippet, snippetOf } from './index.ts';
import type { SnippetSettings } from './settings.ts';

/** Your choices for every snippet. */
export type SnippetChoices = SnippetSettings & { format: FormatId };

/** What's copied for a page that couldn't be read. */
const GENERAL = 'the general profile';

/** What a snippet was made for, in a few words. */
export const nameOf = (reading: Reading): string => called(reading).name;

/** What was copied, as it follows "Copied". */
export const copiedOf = (reading: Reading): string =>
  reading.posting ? `for ${nameOf(reading)}` : GENERAL;

/**
 * The snippet of the chosen format for what was read.
 * @param match of the posting; absent if there's none
 */
export const snippetFor = (
  { posting }: Reading,
  candidate: SnippetProfile,
  { format, ...settings }: SnippetChoices,
  match?: Match,
): Snippet => snippetOf({ posting: posting ?? undefined, match, candidate, format, settings });

/** This much of a text is enough to recognise it, in UTF-16 code units. */
const BEGINNING = 60;

/** The beginning of a text, cut at a word; all of it where it is short. */
const beginningOf = (text: string): string =>
  text.length <= BEGINNING
    ? text
    : `${seen(text.slice(0, BEGINNING)).replace(/(?<!\s)\s+\S*$/, '')}…`;

/** What snippets are called: after the posting, after the text if there's only that, or "general profile". */
function called({ posting }: Reading): Pick<SnippetSet, 'label' | 'name'> {
  if (!posting) return { label: 'Any posting', name: GENERAL };
  if (posting.title === undefined && posting.description !== undefined) {
    return { label: 'This text', name: `“${beginningOf(posting.description)}”` };
  }
  const named = [posting.title, posting.company].filter(Boolean).join(', ');
  return { label: 'This posting', name: named || GENERAL };
}

/**
 * The snippet of every format for what was read.
 * @param match of the posting; absent if there's none
 */
export const snippetsFor = (
  reading: Reading,
  candidate: SnippetProfile,
  choices: SnippetChoices,
  match?: Match,
): SnippetSet => ({
  ...called(reading),
  copied: copiedOf(reading),
  snippets: FORMATS.map(({ id, name }) => ({
    ...snippetFor(reading, candidate, { ...choices, format: id }, match),
    formatName: name,
  })),
});
