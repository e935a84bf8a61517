import { type Answer, parseAnswer } from './messages.ts';

/** An answer about a posting or a text, which the full page can be opened for. */
export type PostingAnswer = Extract<Answer, { type: 'posting' | 'text' }>;

/**
 * What is about to be stored, or was stored, for the full page. Never throws.
 * @returns the answer without the parts for the popup; undefined if it isn't about a posting or a text
 */
export function parsePosting(value: unknown): PostingAnswer | undefined {
  try {
    const answer = parseAnswer(value);
    if (answer.type !== 'posting' && answer.type !== 'text') return undefined;
    return { ...answer, site: undefined, copyNow: undefined };
  } catch {
    return undefined;
  }
}
