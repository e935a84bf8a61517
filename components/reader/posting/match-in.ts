import type { Match } from '../../../jobs/match/index.ts';
import type { PostingAnswer } from '../../../jobs/stored-posting.ts';
import type { Asked } from './use-answer.ts';

/** A posting or a text with its match, and whose it is: the company, or else what it's called. */
type Matched = { posting: PostingAnswer; match: Match; name: string };

/** The posting in an answer, with its match; undefined while there's no answer, or no posting on the page. */
export function matchIn({ reading, answer }: Asked): Matched | undefined {
  if (reading || (answer?.type !== 'posting' && answer?.type !== 'text')) return undefined;
  const { match, posting, set } = answer;
  return match && { posting: answer, match, name: posting?.company ?? set.name };
}
