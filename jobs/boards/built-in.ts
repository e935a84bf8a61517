import type { Board } from './board.ts';

/** The network's city sites, each by name, since a match pattern can't say `builtin*`. */
const CITIES = [
  'builtinaustin.com',
  'builtinboston.com',
  'builtinchicago.org',
  'builtincolorado.com',
  'builtinla.com',
  'builtinnyc.com',
  'builtinsf.com',
  'builtinseattle.com',
  'builtinvancouver.org',
];

export const builtIn: Board = {
  id: 'built-in',
  name: 'Built In',
  hosts: ['builtin.com', ...CITIES].flatMap((host) => [host, `www.${host}`]),
  isPosting: ({ pathname }) => /^\/job\/([^/]+\/){1,2}\d+\/?$/.test(pathname),
  layouts: [],
  titles: [/^(?<title>.+) - (?<company>(?:(?! - ).)+) \| Built In\b.*$/],
};
