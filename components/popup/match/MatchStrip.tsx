import type { Match } from '../../../jobs/match/index.ts';
import { RightIcon } from '../../kit/icons.tsx';
import { askedIn, Segments } from './Segments.tsx';

type Props = {
  match: Match;
  /** The company, or else what the posting is called. */
  name: string;
  onOpen: () => void;
};

/** More segments than this would leave too little room for the words. */
const MOST_SEGMENTS = 14;

/** The match in one line, which opens the whole match. */
export function MatchStrip({ match, name, onOpen }: Props) {
  const { line, counts } = match;
  const asks = askedIn(match);
  const counted = line === `Shows ${counts.shown} of ${counts.asked} asked`;
  return (
    <button id="match-strip" type="button" class="match-strip" onClick={onOpen}>
      {counted && asks.length <= MOST_SEGMENTS && <Segments asks={asks} small />}
      <span class="min-w-0 flex-1">
        {counted ? (
          <>
            Shows <b class="even-digits">{counts.shown}</b> of{' '}
            <b class="even-digits">{counts.asked}</b> asked
          </>
        ) : (
          // If the name follows, the sentence loses its full stop.
          line.replace(/\.$/, asks.length > 0 ? '' : '.')
        )}
        {name !== '' && asks.length > 0 && ` · ${name}`}
      </span>
      <RightIcon />
    </button>
  );
}
