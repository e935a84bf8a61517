import type { AskMatch, Match } from '../../../jobs/match/index.ts';
import { SIGN_OF } from './StateSign.tsx';

/** The asks, without those that are only mentioned. */
export const askedIn = ({ asks }: Match): AskMatch[] =>
  asks.filter(({ tier }) => tier !== 'mention');

/** One segment for each ask in the posting's order; purely visual, since the words say the same. */
export const Segments = ({ asks, small = false }: { asks: AskMatch[]; small?: boolean }) => (
  <span
    class={small ? 'hidden flex-none gap-0.5 narrow:flex' : 'flex gap-[3px]'}
    aria-hidden="true"
  >
    {asks.map((ask, i) => (
      <span key={i} class={`segment ${SIGN_OF[ask.state]} ${small ? 'h-3 w-1.5' : 'h-2 flex-1'}`} />
    ))}
  </span>
);
