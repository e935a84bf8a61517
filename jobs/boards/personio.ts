import type { Board } from './board.ts';

/** No page of it was seen. */
export const personio: Board = {
  id: 'personio',
  name: 'Personio',
  hosts: ['*.jobs.personio.de', '*.jobs.personio.com'],
  subdomain: /^[a-z\d-]+$/,
  isPosting: ({ pathname }) => /^\/job\/\d+\/?$/.test(pathname),
  layouts: [],
  titles: [],
};
