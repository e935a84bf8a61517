/**
 * Everything that passes from one context of the extension to another: what the injected reader says about a
 * page, what the popup asks the background, and what the background answers. Each has a schema, and the types
 * come from it.
 */
import { z } from 'zod/mini';
import type { GuidePosting } from './guide/index.ts';
import type { Match } from './match/index.ts';
import { matchSchema, text } from './match/schema.ts';
import type { Reading } from './posting.ts';
import { MAX_SELECTION } from './read/dom.ts';
import { FORMATS } from './snippet/formats.ts';

const source = z.enum(['json-ld', 'microdata', 'selectors', 'title', 'page', 'selection']);

/** The limits are the reader's, with room to spare; an address can be as long as Chromium allows. */
const posting = z.object({
  url: text(2 ** 21),
  board: z.optional(text(100)),
  title: z.optional(text(300)),
  company: z.optional(text(300)),
  place: z.optional(text(10_000)),
  remote: z.optional(z.boolean()),
  employmentType: z.optional(text(300)),
  datePosted: z.optional(text(100)),
  description: z.optional(text(100_000)),
  sources: z.partialRecord(
    z.enum(['title', 'company', 'place', 'remote', 'employmentType', 'datePosted', 'description']),
    source,
  ),
  confidence: z.enum(['certain', 'likely', 'guess']),
});

const reading = z.object({ posting: z.nullable(posting), explanation: text(1000) });

const pageAnswer = z.object({ reading, selection: z.optional(text(MAX_SELECTION)) });

/** What the injected reader says about a page. */
export type PageAnswer = {
  reading: Reading;
  /** The text that you selected on it; absent if there isn't any. */
  selection?: string;
};

const UNREADABLE = 'Couldn’t read this page. Select the job text and try again.';

/** What came back from a page, which may be anything. Never throws. */
export function parsePageAnswer(value: unknown): PageAnswer {
  const { success, data } = pageAnswer.safeParse(value);
  if (!success) return { reading: { posting: null, explanation: UNREADABLE } };
  const { reading, selection } = data as PageAnswer;
  return { reading, ...(selection && { selection }) };
}

const format = z.enum(FORMATS.map(({ id }) => id));

const ownPage = z.enum(['reader', 'options']);

/** A page of the extension that can be opened from another: the full page or the settings. */
export type OwnPage = z.infer<typeof ownPage>;

const question = z.discriminatedUnion('type', [
  /** The popup asks what can be copied for the page that it was opened on. */
  z.object({ type: z.literal('page') }),
  /** The side panel asks the same for the tab beside it. */
  z.object({ type: z.literal('tab'), tabId: z.number() }),
  /** The full page asks for the posting that it was opened for. */
  z.object({ type: z.literal('stored'), id: z.string() }),
  /** The popup asks what can be copied for text that you pasted. */
  z.object({ type: z.literal('text'), text: z.string() }),
  /** You chose another format. */
  z.object({ type: z.literal('choose-format'), format }),
  /** You want the button on this host again. */
  z.object({ type: z.literal('show-button'), host: z.string() }),
  /** The panel says that it may soon ask what to copy. */
  z.object({ type: z.literal('prepare') }),
  /** The panel asks what to copy for what was read, with your current settings. */
  z.object({ type: z.literal('write'), reading, settings: z.unknown() }),
  /** The panel asks to open one of the extension's pages in a tab; the full page may be for what was read. */
  z.object({ type: z.literal('open'), page: ownPage, reading: z.optional(reading) }),
  /** The popup asks to open the full page for the answer that it got. */
  z.object({ type: z.literal('open-reader'), answer: z.unknown() }),
]);

/** What the extension's pages and the panel ask of the background. */
export type Question = z.infer<typeof question>;

/** A message as a question; undefined when it isn't one. */
export const parseQuestion = (message: unknown): Question | undefined =>
  question.safeParse(message).data;

const snippet = z.object({
  format,
  formatName: z.string(),
  text: z.string(),
  html: z.optional(z.string()),
  subject: z.optional(z.string()),
  limit: z.optional(z.number()),
});

const snippetSet = z.object({
  /** Says what the name refers to: "This posting". */
  label: z.string(),
  /** What the snippets are for: "Backend Engineer, Acme". */
  name: z.string(),
  /** What was copied, as it follows "Copied": "for Backend Engineer, Acme". */
  copied: z.string(),
  /** In the order of the formats, each with the format's name. */
  snippets: z.array(snippet),
});

/** One posting's snippets, ready to be copied. */
export type SnippetSet = z.infer<typeof snippetSet>;

/** What the posting or your text asks for and what the card shows, with the names that were read. */
const matched = {
  match: z.optional(matchSchema),
  posting: z.optional(
    z.object({
      title: z.optional(z.string()),
      company: z.optional(z.string()),
      place: z.optional(z.string()),
      /** Empty for text without a page. */
      url: z.string(),
    }),
  ),
  /** What "Copy the match" copies. */
  matchClip: z.optional(z.object({ text: z.string(), html: z.string() })),
};

const common = {
  /** The format that you chose last. */
  format,
  /** The page's site, if it isn't a board and the button can be shown there, and whether it is. */
  site: z.optional(z.object({ host: z.string(), added: z.boolean() })),
  /** The popup was opened in order to copy, since the page doesn't allow copying. */
  copyNow: z.optional(z.boolean()),
};

const answer = z.discriminatedUnion('type', [
  /** The page shows a posting; `guess` says why it may not be one. */
  z.object({
    type: z.literal('posting'),
    set: snippetSet,
    guess: z.optional(z.string()),
    ...matched,
    ...common,
  }),
  /** A text that you selected or pasted. */
  z.object({ type: z.literal('text'), set: snippetSet, ...matched, ...common }),
  /**
   * There's no posting here; `set` is the general profile. The match is that of the selected text, if there
   * is any.
   */
  z.object({
    type: z.literal('nothing'),
    explanation: z.string(),
    selected: z.optional(snippetSet),
    set: z.optional(snippetSet),
    ...matched,
    ...common,
  }),
  /** Your choice couldn't be stored. */
  z.object({ type: z.literal('not-stored'), set: z.optional(z.undefined()), ...common }),
  /** The browser doesn't let extensions into this page. */
  z.object({
    type: z.literal('not-allowed'),
    explanation: z.string(),
    set: z.optional(snippetSet),
    ...common,
  }),
]);

/** What the background answers. */
export type Answer = z.infer<typeof answer>;

/** Throws if a value isn't an answer from the background. */
export const parseAnswer = (value: unknown): Answer => answer.parse(value);

/** What a guide is made from. */
export type GuideSource = { posting: GuidePosting; match: Match };

/** The panel or the popup asks the background to open the guide for a posting. */
export type GuideRequest = { type: 'open-guide' } & GuideSource;

const guideRequest = z.object({
  type: z.literal('open-guide'),
  // Only the parts of the posting that the guide shows.
  posting: z.object({ title: z.optional(text(300)), company: z.optional(text(300)) }),
  match: matchSchema,
});

/** A message as a request for a guide; undefined when it isn't one. */
export const parseGuideRequest = (message: unknown): GuideSource | undefined => {
  const { data } = guideRequest.safeParse(message);
  return data && { posting: data.posting, match: data.match };
};
