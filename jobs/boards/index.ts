import { ashby } from './ashby.ts';
import { bdjobs } from './bdjobs.ts';
import type { Address, Board } from './board.ts';
import { builtIn } from './built-in.ts';
import { dice } from './dice.ts';
import { glassdoor } from './glassdoor.ts';
import { greenhouse } from './greenhouse.ts';
import { indeed } from './indeed.ts';
import { lever } from './lever.ts';
import { linkedIn } from './linkedin.ts';
import { personio } from './personio.ts';
import { remoteOk } from './remote-ok.ts';
import { seek } from './seek.ts';
import { smartRecruiters } from './smartrecruiters.ts';
import { teamtailor } from './teamtailor.ts';
import { weWorkRemotely } from './we-work-remotely.ts';
import { wellfound } from './wellfound.ts';
import { workable } from './workable.ts';
import { workday } from './workday.ts';
import { yCombinator } from './y-combinator.ts';
import { zipRecruiter } from './ziprecruiter.ts';

/** The boards of 1.0. A new host in an update would disable the extension until the user agrees. */
export const BOARDS: Board[] = [
  linkedIn,
  indeed,
  glassdoor,
  greenhouse,
  lever,
  ashby,
  workday,
  workable,
  teamtailor,
  smartRecruiters,
  personio,
  wellfound,
  builtIn,
  yCombinator,
  dice,
  zipRecruiter,
  seek,
  weWorkRemotely,
  remoteOk,
  bdjobs,
];

/** The match patterns of every board, for the manifest. */
export const matchPatterns = (boards = BOARDS): string[] =>
  boards.flatMap(({ hosts }) => hosts.map((host) => `https://${host}/*`));

/**
 * The maximum length of a host name (https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4), and of its parts.
 */
const MAX_HOST = 253;
const MAX_LABEL = 63;

/** No posting's address is longer, and no pattern looks at a longer one. */
const MAX_PATH = 2000;

const isHost = (host: string, { hosts, subdomain }: Board): boolean =>
  hosts.some((pattern) => {
    if (!pattern.startsWith('*.')) return host === pattern;
    const end = pattern.slice(1);
    // A name with letters outside ASCII can look like any tenant's.
    return (
      host.length <= MAX_HOST &&
      !host.includes('xn--') &&
      host.endsWith(end) &&
      host.split('.').every((label) => label.length <= MAX_LABEL) &&
      (subdomain?.(host.slice(0, -end.length)) ?? false)
    );
  });

/** Whether the manifest's patterns cover a host: a board's host, or another one in the same domain. */
export const isCovered = (host: string): boolean =>
  BOARDS.some(({ hosts }) =>
    hosts.some((it) => (it.startsWith('*.') ? `.${host}`.endsWith(it.slice(1)) : host === it)),
  );

/** The board that an address belongs to: https, exactly its host, without a port or user name. */
export function boardOf(address: string | Address): Board | undefined {
  const url = typeof address === 'string' ? URL.parse(address) : address;
  if (url?.protocol !== 'https:' || url.port !== '' || url.username + url.password !== '') {
    return undefined;
  }
  return BOARDS.find((board) => isHost(url.hostname, board));
}

/** Whether an address shows one posting of a board. */
export const isPosting = (address: string | Address): boolean => saysPosting(address) === true;

/** Whether an address may show a posting. A board's address tells; any other site's doesn't. */
export const mayShowPosting = (address: string | Address): boolean =>
  saysPosting(address) !== false;

/** Undefined if the address doesn't tell, because it's neither on a board nor in a board's domain. */
function saysPosting(address: string | Address): boolean | undefined {
  const url = typeof address === 'string' ? URL.parse(address) : address;
  if (!url) return false;
  const board = boardOf(url);
  if (board) return url.pathname.length <= MAX_PATH && board.isPosting(url);
  return isCovered(url.hostname) ? false : undefined;
}

/**
 * The address of a page, from its location. Making a URL would cost a page that isn't a posting a fifth of a
 * millisecond, a large part of its whole cost.
 */
export const addressOf = ({
  protocol,
  hostname,
  port,
  pathname,
  search,
}: Pick<Location, 'protocol' | 'hostname' | 'port' | 'pathname' | 'search'>): Address => ({
  protocol,
  hostname,
  port,
  username: '',
  password: '',
  pathname,
  get searchParams() {
    return new URLSearchParams(search);
  },
});
