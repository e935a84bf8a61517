import type { Reading } from '../../jobs/posting.ts';
import type { Snippet } from '../../jobs/snippet/index.ts';

/** What the panel shows: what was read, and what is on the clipboard. */
export type Copied = {
  reading: Reading;
  /** The text that was selected when the button was pressed. */
  selection: string;
  snippet: Snippet;
  result: 'copied' | 'refused';
};
