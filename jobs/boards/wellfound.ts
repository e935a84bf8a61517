import type { Board } from './board.ts';

/** No page of it was seen. */
export const wellfound: Board = {
  id: 'wellfound',
  name: 'Wellfound',
  hosts: ['wellfound.com'],
  isPosting: ({ pathname }) =>
    /^\/jobs\/\d+(-[^/]+)?\/?$/.test(pathname) ||
    /^\/company\/[^/]+\/jobs\/\d+(-[^/]+)?\/?$/.test(pathname),
  layouts: [],
};
