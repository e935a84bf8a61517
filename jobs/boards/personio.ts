import type { Board } from './board.ts';

/** No page of it was seen. */
export const personio: Board = {
  id: 'personio',
  name: 'Personio',
  hosts: ['*.jobs.personio.de', '*.jobs.personio.com'],
  subdomain: (name) => /^[a-z\d-]+$/.test(name),
  isPosting: ({ pathname }) => /^\/job\/\d+\/?$/.test(pathname),
  layouts: [],
};
