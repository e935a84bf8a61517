import type { Reading } from './posting.ts';
import { readText } from './read/index.ts';

/** No posting is longer, in UTF-16 code units. A longer text must include something else as well. */
export const MAX_PASTED = 200_000;

const TOO_LONG =
  'This text is too long: 200,000 characters at most. Paste only the job posting and try again.';

/** Reads text that you pasted. If it isn't a posting, the explanation says what to do. */
export const readPasted = (text: string): Reading =>
  text.length > MAX_PASTED ? { posting: null, explanation: TOO_LONG } : readText(text);
