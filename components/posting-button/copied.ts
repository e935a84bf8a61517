import type { Match } from '../../jobs/match/index.ts';
import type { Reading } from '../../jobs/posting.ts';
import type { Snippet } from '../../jobs/snippet/index.ts';

/** What the panel shows: what was read, and what is on the clipboard. */
export type Copied = {
  reading: Reading;
  /** What the posting asks and the card shows; made once for all formats. Absent without a posting. */
  match?: Match | undefined;
  /** The text that was selected when the button was pressed. */
  selection: string;
  snippet: Snippet;
  result: 'copied' | 'refused';
};
