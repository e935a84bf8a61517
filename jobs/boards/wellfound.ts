import type { Board } from './board.ts';

/** Nobody has looked at a page of it yet. */
export const wellfound: Board = {
  id: 'wellfound',
  name: 'Wellfound',
  hosts: ['wellfound.com'],
  isPosting: ({ pathname }) =>
    /^\/jobs\/\d+(-[^/]+)?\/?$/.test(pathname) ||
    /^\/company\/[^/]+\/jobs\/\d+(-[^/]+)?\/?$/.test(pathname),
  layouts: [],
};
