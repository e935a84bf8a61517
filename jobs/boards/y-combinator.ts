import type { Board } from './board.ts';

/** Two sites: the pages of the start-ups themselves, and Work at a Startup. */
export const yCombinator: Board = {
  id: 'y-combinator',
  name: 'Y Combinator',
  hosts: ['www.ycombinator.com', 'www.workatastartup.com'],
  isPosting: ({ hostname, pathname }) =>
    hostname === 'www.ycombinator.com'
      ? /^\/companies\/[^/]+\/jobs\/[A-Za-z\d]+-[^/]+\/?$/.test(pathname)
      : /^\/jobs\/\d+\/?$/.test(pathname),
  layouts: [],
  titles: [
    /^(?<title>.+) at (?<company>(?:(?! at ).)+?)(?: \([A-Z]+\d+\))? \| (?:Y Combinator|Work at a Startup).*$/,
    /^(?<title>.+) at (?<company>(?:(?! at ).)+) \([A-Z]+\d+\)$/,
  ],
};
