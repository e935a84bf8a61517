import { addressOf, boardOf } from '../../jobs/boards/index.ts';

type Place = Pick<
  Location,
  'protocol' | 'hostname' | 'port' | 'pathname' | 'search' | 'hash' | 'host'
>;

/** Parameters that say where a visitor came from or what's open on the page, for sites that aren't boards. */
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
 * A key that stays the same as long as an address shows the same posting. On a board, it includes the
 * parameters that the board itself looks at; elsewhere, all but the usual tracking parameters. A hash counts
 * only if the site uses it as a path.
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
