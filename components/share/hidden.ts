import { boardOf } from '../../jobs/boards/index.ts';
import type { Settings } from './settings.ts';

/** Whether the user wants no button on this host. */
export const isHidden = (
  { hiddenEverywhere, hiddenHosts, hiddenBoards }: Settings,
  host: string,
): boolean =>
  hiddenEverywhere ||
  hiddenHosts.includes(host) ||
  hiddenBoards.includes(boardOf(`https://${host}/`)?.id ?? '');
