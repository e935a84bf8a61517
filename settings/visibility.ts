import { boardOf } from '../jobs/boards/index.ts';
import type { Settings } from './settings.ts';

/** Whether the user wants no button on this host: on a board's unless he has hidden it, on any other if he has added it. */
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
