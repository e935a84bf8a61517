import type { Also } from '../skills/also.ts';
import type { CardFacts } from './card.ts';

/** What's asked for other than skills, in words, and the card's own words about it. Nothing is rounded up. */
export function factOf(
  { kind, value }: Also,
  { years, place, study }: CardFacts,
): { asked: string; card: string | null } {
  switch (kind) {
    case 'years':
      return { asked: `${value}+ years`, card: years };
    case 'degree':
      return { asked: String(value), card: study };
    case 'place':
    case 'presence':
      return { asked: String(value), card: place };
    case 'language':
    case 'authorisation':
      return { asked: String(value), card: null };
  }
}
