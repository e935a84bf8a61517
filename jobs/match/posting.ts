import type { Reading } from '../posting.ts';
import { asksOf } from '../skills/asks.ts';
import type { MatchCard } from './card.ts';
import { type Match, match } from './index.ts';

/** The match for what was read; undefined if there's no posting. */
export const matchOf = (
  { posting }: Pick<Reading, 'posting'>,
  card: MatchCard,
): Match | undefined => (posting ? match(asksOf(posting), card) : undefined);
