import { type Answer, parseAnswer } from './messages.ts';

/** An answer for a posting or a text: what the full page can be opened for. */
export type PostingAnswer = Extract<Answer, { type: 'posting' | 'text' }>;

/**
 * What is to be stored, or was stored, for the full page. Never throws.
 * @returns the answer without what's only for the popup; undefined where it isn't one for a posting or a text
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
