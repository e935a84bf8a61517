import { useState } from 'preact/hooks';
import type { GuidePosting } from '../../jobs/guide/index.ts';
import type { Match } from '../../jobs/match/index.ts';

/** Opens the interview guide for a posting in a tab. @returns whether it's open */
export type OpenGuide = (posting: GuidePosting, match: Match) => Promise<boolean>;

/**
 * Opens the guide for what was read.
 * @returns a function that opens it, undefined without a match; and whether it failed the last time
 */
export function useGuide(
  openGuide: OpenGuide,
  posting: GuidePosting | null | undefined,
  match: Match | undefined,
): [open: (() => void) | undefined, failed: boolean] {
  const [failed, setFailed] = useState(false);
  const open = async (it: Match) => {
    setFailed(!(await openGuide(posting ?? {}, it)));
  };
  return [match && (() => void open(match)), failed];
}
