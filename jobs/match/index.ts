import type { Also } from '../skills/also.ts';
import type { Asks } from '../skills/asks.ts';
import type { Ask } from '../skills/collect.ts';
import { type Answer, answersFrom, isShown, type State } from './answer.ts';
import type { Evidence, MatchCard } from './card.ts';
import { factOf, yearsWithSkills } from './facts.ts';
import { askedName, askedNames, lineOf, reasonOf } from './words.ts';

/** One ask with the card's answer. */
export type AskMatch = {
  /** Ids of the skills. If there are several, they're alternatives and one is enough. */
  skills: string[];
  /** The same in words: the posting's own words, if they mean exactly this skill. */
  names: string[];
  /** What's asked for, as one name: "NestJS or Express". */
  name: string;
  tier: Ask['tier'];
  /** Years of experience with it, if the posting states them. */
  years: number | null;
  state: State;
  /** Id of the card's skill that answers; null if none does. */
  by: string | null;
  /** That skill as the card writes it. */
  byName: string | null;
  evidence: Evidence[];
  /** Why it has this state, in words that can follow `name`. */
  reason: string;
  /** The posting's own words. */
  sentence: string;
  /** Where `sentence` names the skills, in UTF-16 code units. */
  marks: [start: number, end: number][];
  /** Whether the posting's title names it. */
  title: boolean;
};

/** A fact that's asked for besides skills, with what the card says about it. */
export type AlsoMatch = Also & {
  /** What's asked for, in words: "5+ years", "German B2", "Berlin". */
  asked: string;
  /** The card's words; null if it's not on the card. */
  card: string | null;
};

/** Must-haves and nice-to-haves by state. Mentions and facts aren't counted. */
export type Counts = {
  asked: number;
  /** In a project, a decision or a practice, by the skill itself or a narrower one. */
  shown: number;
  listed: number;
  close: number;
  absent: number;
};

/** What a posting asks for, and what the card shows of it. */
export type Match = {
  outcome: Asks['outcome'];
  /** ISO 639-1; null if there's no text. */
  language: string | null;
  counts: Counts;
  /** The match in one line: "Shows 7 of 11 asked". */
  line: string;
  /** Must-haves first, then nice-to-haves, then mentions; in each, the title's skills first. */
  asks: AskMatch[];
  also: AlsoMatch[];
};

/**
 * Compares what a posting asks for with what the card shows. Pure; takes time proportional to the number of
 * asks.
 */
export function match({ outcome, language, asks, also }: Asks, card: MatchCard): Match {
  const answerTo = answersFrom(card);
  const matched = asks.map((ask) => askMatch(ask, answerTo(ask.skills)));
  const counts = countsOf(matched);
  return {
    outcome,
    language,
    counts,
    line: lineOf(outcome, language, counts, matched),
    asks: matched,
    also: [
      ...also.map((it) => ({ ...it, ...factOf(it, card.facts) })),
      ...yearsWithSkills(matched, card.facts),
    ].toSorted((a, b) => Number(b.kind === 'years') - Number(a.kind === 'years')),
  };
}

const askMatch = (ask: Ask, answer: Answer): AskMatch => {
  const { skills, tier, years, sentence, marks, inTitle } = ask;
  const names = askedNames(ask);
  return {
    skills,
    names,
    name: askedName(skills, names),
    tier,
    years,
    state: answer.state,
    by: answer.by?.id ?? null,
    byName: answer.by?.name ?? null,
    evidence: answer.evidence,
    reason: reasonOf(skills, answer),
    sentence,
    marks,
    title: inTitle,
  };
};

function countsOf(asks: AskMatch[]): Counts {
  const asked = asks.filter(({ tier }) => tier !== 'mention');
  const count = (state: State) => asked.filter((it) => it.state === state).length;
  return {
    asked: asked.length,
    shown: asked.filter(isShown).length,
    listed: count('listed'),
    close: count('close'),
    absent: count('absent'),
  };
}
