import type { Board } from './board.ts';

export const teamtailor: Board = {
  id: 'teamtailor',
  name: 'Teamtailor',
  hosts: ['*.teamtailor.com'],
  subdomain: (name) =>
    /^(?!(?:www|app|api|docs|support|career|help)(?:\.|$))[a-z\d-]+(\.na)?$/.test(name),
  isPosting: ({ pathname }) =>
    /^(\/[a-z]{2}(-[A-Z]{2})?)?\/jobs\/\d+(-[^/]+)?(\/applications\/new)?\/?$/.test(pathname),
  layouts: [],
  titles: [/^(?<title>.+) - (?<company>.+)$/],
};
