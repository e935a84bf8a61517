import type { Match } from '../../jobs/match/index.ts';
import type { SnippetSet } from '../../jobs/messages.ts';
import type { Reading } from '../../jobs/posting.ts';

/** What was written for a reading, in every format, from one match. */
export type Written = {
  set: SnippetSet;
  /** What the posting asks and the card shows; absent without a posting. */
  match?: Match | undefined;
};

/** What the panel shows: what was read, and what's on the clipboard. */
export type Copied = {
  reading: Reading;
  /** Absent where nobody answered. */
  written?: Written | undefined;
  /** The text that was selected when the button was pressed. */
  selection: string;
  /** Absent where nobody answered. */
  snippet?: SnippetSet['snippets'][number] | undefined;
  /** `unanswered`: the extension was updated or removed under the open page. */
  result: 'copied' | 'refused' | 'unanswered';
};
