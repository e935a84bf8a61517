import type { Candidate } from '../content/formats/candidate.ts';
import type { Reading } from './posting.ts';
import { seen } from './read/text.ts';
import { makeSnippet, type Snippet } from './snippet/index.ts';
import { type LinkedInLimit, PRESETS, type PresetId } from './snippet/presets.ts';

/** What the user has chosen for every snippet. */
export type SnippetChoices = { preset: PresetId; linkedInLimit: LinkedInLimit; opening: string };

/** One posting's snippets, ready to be copied. */
export type Share = {
  /** What the name is of: "This posting". */
  label: string;
  /** What the snippets are for: "Backend Engineer, Acme". */
  name: string;
  /** In the order of the presets, each with the preset's name. */
  snippets: (Snippet & { presetName: string })[];
};

/** What the popup can do on the page that it was opened on. */
export type Offer = {
  /** For the posting of the page; absent where none could be read. */
  share?: Share;
  /** For the text that is selected on it, where the page itself could not be read. */
  selected?: Share;
  /** How sure the reading is, or why there is none; empty when there is nothing to say. */
  why: string;
  preset: PresetId;
  /** The site of the page, where the button can be shown beside the boards, and whether it is. */
  site?: { host: string; added: boolean };
  /** Whether the popup was opened in order to copy, since the page itself does not allow it. */
  copy?: boolean;
};

/** What the popup asks of the background. */
export type Ask =
  { ask: 'offer' } | { ask: 'text'; text: string } | { ask: 'choose'; preset: PresetId };

/** What a snippet was made for, in a few words. */
export const nameOf = ({ posting }: Reading): string =>
  [posting?.title, posting?.company].filter(Boolean).join(', ') || 'any posting';

/** The snippet of the chosen preset for what was read. */
export const snippetFor = (
  { posting }: Reading,
  candidate: Candidate,
  { preset, linkedInLimit, opening }: SnippetChoices,
): Snippet => makeSnippet(preset, posting ?? undefined, candidate, linkedInLimit, opening);

/** So much of a text says which one it is, in UTF-16 code units. */
const BEGINNING = 60;

/** The beginning of a text, cut at a word; all of it where it is short. */
const beginningOf = (text: string): string =>
  text.length <= BEGINNING ? text : `${seen(text.slice(0, BEGINNING)).replace(/\s+\S*$/, '')}…`;

/** Every preset's snippet for what was read. */
export function shareOf(reading: Reading, candidate: Candidate, choices: SnippetChoices): Share {
  const { posting } = reading;
  const text = posting?.title === undefined ? posting?.description : undefined;
  return {
    label: text === undefined ? (posting ? 'This posting' : 'Any posting') : 'This text',
    name:
      text === undefined
        ? posting
          ? nameOf(reading)
          : 'the general profile'
        : `“${beginningOf(text)}”`,
    snippets: PRESETS.map(({ id, name }) => ({
      ...snippetFor(reading, candidate, { ...choices, preset: id }),
      presetName: name,
    })),
  };
}
