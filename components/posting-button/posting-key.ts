import { addressOf, boardOf } from '../../jobs/boards/index.ts';

type Place = Pick<
  Location,
  'protocol' | 'hostname' | 'port' | 'pathname' | 'search' | 'hash' | 'host'
>;

/** Parameters that say where a visitor came from or what is unfolded, on sites that no board describes. */
const ASIDE =
  /^(utm_|trk|track|ref|src$|source$|gh_src$|lever-source|gclid$|fbclid$|msclkid$|mc_|tab$|step$|section$)/i;

/** Notes which parameters a board asks for. */
class NotingParams extends URLSearchParams {
  noted: string[] = [];
  override get(name: string): string | null {
    const value = super.get(name);
    this.noted.push(`${name}=${value ?? ''}`);
    return value;
  }
  override has(name: string): boolean {
    return this.get(name) !== null;
  }
}

/**
 * What two addresses have in common as long as they show the same posting. On a board, the parameters
 * that name a posting are those by which the board knows one; elsewhere, all but the usual ones of
 * campaigns. A hash counts only where a site uses it as a path.
 */
export function postingKey(location: Place): string {
  const { host, pathname, search, hash } = location;
  const params = new NotingParams(search);
  const board = boardOf(addressOf(location));
  if (board) board.isPosting({ ...addressOf(location), searchParams: params });
  const named = board
    ? params.noted
    : [...params].filter(([name]) => !ASIDE.test(name)).map((it) => it.join('='));
  const path = /^#!?\//.test(hash) ? hash : '';
  return [host, pathname.replace(/\/$/, ''), ...named, path].join('\n');
}
