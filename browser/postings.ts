import type { PostingAnswer } from '../jobs/stored-posting.ts';
import { loadItem, storeItem } from './session-items.ts';

const KIND = 'posting';

/**
 * Keeps a posting for the full page until the browser is closed, and no more than the latest twenty.
 * @returns the posting's id
 * @throws where the browser stores nothing
 */
export const storePosting = (posting: PostingAnswer): Promise<string> => storeItem(KIND, posting);

/** What was stored under an id, to be parsed; undefined where the browser has forgotten it. */
export const loadPosting = (id: string): Promise<unknown> => loadItem(KIND, id);
