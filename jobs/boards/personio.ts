import type { Board } from './board.ts';

/** Nobody has looked at a page of it yet. */
export const personio: Board = {
  id: 'personio',
  name: 'Personio',
  hosts: ['*.jobs.personio.de', '*.jobs.personio.com'],
  subdomain: (name) => /^[a-z\d-]+$/.test(name),
  isPosting: ({ pathname }) => /^\/job\/\d+\/?$/.test(pathname),
  layouts: [],
};
