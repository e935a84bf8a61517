import type { Evidence } from '../match/card.ts';
import type { AskMatch, Match } from '../match/index.ts';
import { line } from '../read/text.ts';
import type { GuideCard } from './card.ts';
import { unitsFor } from './select.ts';

/** A sentence of the posting, with what it asks for marked, in UTF-16 code units. */
export type Quote = Pick<AskMatch, 'sentence' | 'marks' | 'tier'>;

/** A proof on the card, with its address on the web and its place on the full page. */
export type OnCard = Evidence & { url: string | null; anchor: string };

/** One topic of the interview: what to ask, what to listen for, and what the card already says. */
export type Unit = {
  /**
   * `skill`: the card shows or lists it. `gap`: it isn't on the card. `practice`: testing, review, incidents
   * or documentation. `decision`: one of the card's decisions. `general`: for any backend role.
   */
  kind: 'skill' | 'gap' | 'practice' | 'decision' | 'general';
  /** Unique in its guide. */
  id: string;
  title: string;
  competency: string;
  /** The competency in words for someone who isn't an engineer. */
  meaning: string;
  /** The posting's own words; empty for a decision and a general unit. */
  quotes: Quote[];
  behavioural: string;
  situational: string;
  probes: string[];
  /** What an answer that's worth 1, 3 or 5 sounds like. */
  anchors: Record<1 | 3 | 5, string>;
  /** What the candidate can prepare. */
  prepare: string;
  onCard: OnCard[];
  /** What the card doesn't show, in a sentence; null if it shows everything. */
  note: string | null;
};

/** What to settle before the interview: a fact that's asked for, and the card's words about it. */
export type Settle = { asked: string; card: string | null };

/** A structured interview for one posting and one candidate. */
export type Guide = {
  candidate: string;
  place: string;
  /** The posting's; null if it wasn't read. */
  title: string | null;
  company: string | null;
  /** Whether the posting names too few skills, so that most questions fit any backend role. */
  general: boolean;
  /** Five to seven, in the order to ask them. */
  units: Unit[];
  settle: Settle[];
};

/** What a guide needs from a posting. */
export type GuidePosting = { title?: string | undefined; company?: string | undefined };

/** Fewer asks than this make a general guide. */
const FEW = 3;

/**
 * Makes an interview guide. Pure: the same input gives the same guide. Takes time proportional to the number
 * of asks.
 */
export const guide = (posting: GuidePosting, match: Match, card: GuideCard): Guide => ({
  candidate: card.candidate,
  place: card.facts.place,
  title: line(posting.title) ?? null,
  company: line(posting.company, 120) ?? null,
  general: match.asks.length < FEW,
  units: unitsFor(match, card),
  settle: factsOf(match),
});

/** Facts other than skills. A degree is left out: what someone studied says little about what they can do. */
const factsOf = ({ also }: Match): Settle[] =>
  also
    .filter(({ kind }) => kind !== 'degree')
    .map(({ asked, card }) => ({ asked: line(asked, 120) ?? '', card }));
