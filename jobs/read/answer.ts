import { z } from 'zod/mini';
import type { Posting, Reading } from '../posting.ts';
import { MAX_SELECTION } from './dom.ts';

/** What the script that the user's gesture injects says of a page. */
export type PageAnswer = {
  reading: Reading;
  /** The text that is selected on it; absent where none is. */
  selection?: string;
};

const text = (max: number) => z.string().check(z.maxLength(max));
const source = z.enum(['json-ld', 'microdata', 'selectors', 'title', 'page', 'selection']);

/** As long as the reader lets a field become, with room; an address as long as Chromium's may be. */
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

const answer = z.object({ reading, selection: z.optional(text(MAX_SELECTION)) });

const UNREADABLE =
  'Could not read this page: it did not answer as it should. Select the posting’s text and try again.';

/** What a page's process said, as far as it is an answer of ours. Never throws. */
export function parseAnswer(value: unknown): PageAnswer {
  const { success, data } = answer.safeParse(value);
  if (!success) return { reading: { posting: null, explanation: UNREADABLE } };
  return {
    reading: data.reading as Reading & { posting: Posting | null },
    ...(data.selection && { selection: data.selection }),
  };
}
