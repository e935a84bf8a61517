import type { Match } from '../../jobs/match/index.ts';
import { askedIn, Segments } from '../popup/match/Segments.tsx';

/** More segments than this would leave too little room for the words. */
const MOST_SEGMENTS = 14;

/** The match in a line: a segment for each ask and "Shows 7 of 11 asked", or the words where nothing is counted. */
export function MatchLine({ match }: { match: Match }) {
  const { line, counts } = match;
  const asks = askedIn(match);
  if (line !== `Shows ${counts.shown} of ${counts.asked} asked`) return <>{line}</>;
  return (
    <span class="inline-flex items-center gap-2">
      {asks.length <= MOST_SEGMENTS && <Segments asks={asks} small />}
      <span>
        Shows <b class="even-digits">{counts.shown}</b> of <b class="even-digits">{counts.asked}</b>{' '}
        asked
      </span>
    </span>
  );
}
