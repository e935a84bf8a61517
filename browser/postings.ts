import type { PostingAnswer } from '../jobs/stored-posting.ts';
import { loadItem, storeItem } from './session-items.ts';

const KIND = 'posting';

/**
 * Keeps a posting for the full page until the browser closes. Only the latest twenty are kept.
 * @returns the posting's id
 * @throws if the browser can't store it
 */
export const storePosting = (posting: PostingAnswer): Promise<string> => storeItem(KIND, posting);

/** What was stored under an id, not yet parsed; undefined if the browser has forgotten it. */
export const loadPosting = (id: string): Promise<unknown> => loadItem(KIND, id);
