import { boardOf } from '../jobs/boards/index.ts';
import type { Settings } from './fields.ts';

/**
 * Whether the button is hidden on a host. On a board it's hidden if you hid it; anywhere else, unless you
 * added the site.
 */
export function isHidden(
  { hiddenEverywhere, hiddenHosts, hiddenBoards, sites }: Settings,
  host: string,
): boolean {
  const board = boardOf(`https://${host}/`);
  return (
    hiddenEverywhere ||
    hiddenHosts.includes(host) ||
    (board ? hiddenBoards.includes(board.id) : !sites.includes(host))
  );
}
