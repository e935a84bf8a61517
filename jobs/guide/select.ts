import { isShown } from '../match/answer.ts';
import type { AskMatch, Match } from '../match/index.ts';
import type { CardDecision, GuideCard } from './card.ts';
import { type CompetencyId, isPractice } from './competencies.ts';
import type { Unit } from './index.ts';
import { competencyOfAsk, decisionUnit, gapUnit, generalUnit, skillUnit } from './units.ts';

const MOST = 7;
const LEAST = 5;
const MOST_SHOWN = 4;
const MOST_GAPS = 2;

/** The order in which units are asked, regardless of how they were chosen. */
const ORDER: Unit['kind'][] = ['skill', 'gap', 'practice', 'decision', 'general'];

/** Kinds of skill that any backend role needs, in the order to ask about them. */
const BACKEND: CompetencyId[] = [
  'database',
  'api',
  'observability',
  'deployment',
  'practice',
  'authentication',
  'queue',
];

const isGap = ({ state }: AskMatch): boolean => state === 'absent' || state === 'close';

/** What a unit is made from. Two asks of the same kind of skill share a unit: "Node.js and TypeScript". */
type Topic = { competency: CompetencyId; asks: AskMatch[] };

/**
 * Groups asks by kind of skill, in order. "A or B" fills a unit by itself, and any asks left over are
 * dropped.
 */
function topicsOf(asks: AskMatch[]): Topic[] {
  const topics = new Map<CompetencyId, AskMatch[]>();
  for (const ask of asks) {
    const competency = competencyOfAsk(ask);
    const known = topics.get(competency);
    if (!known) topics.set(competency, [ask]);
    else if (known.length === 1 && [...known, ask].every(isPlain)) known.push(ask);
  }
  return [...topics].map(([competency, topic]) => ({ competency, asks: topic }));
}

const isPlain = ({ names, name }: AskMatch): boolean => names[0] === name;

/** The card's decisions: first those that prove what's asked for, then in the card's order. */
function decisionsFor(asks: AskMatch[], { decisions }: GuideCard): CardDecision[] {
  const weight = ({ id }: CardDecision) =>
    asks.filter(({ evidence }) => evidence.some((it) => it.kind === 'decision' && it.id === id))
      .length;
  return decisions.toSorted((a, b) => weight(b) - weight(a));
}

/**
 * Chooses what to ask about, and in which order: shown must-haves, gaps, a practice, a decision. If there are
 * more than seven, the second gap goes, then the fourth must-have; if there are fewer than five, more are added.
 */
export function unitsFor({ asks }: Match, card: GuideCard): Unit[] {
  const musts = asks.filter(({ tier }) => tier === 'must');
  const practice = asks.find((it) => it.skills.some(isPractice));
  const open = (it: AskMatch) => it !== practice;
  const shown = topicsOf(musts.filter((it) => isShown(it) && open(it))).slice(0, MOST_SHOWN);
  const gaps = topicsOf(musts.filter((it) => isGap(it) && open(it)))
    .filter(({ competency }) => competency !== 'practice')
    .slice(0, MOST_GAPS);
  const [decision, ...decisions] = decisionsFor(asks, card);
  const rest = (practice ? 1 : 0) + (decision ? 1 : 0);
  if (shown.length + gaps.length + rest > MOST) gaps.splice(1);
  if (shown.length + gaps.length + rest > MOST) shown.splice(MOST_SHOWN - 1);

  const used = new Set(shown.map(({ competency }) => competency));
  if (practice) used.add(competencyOfAsk(practice));
  const units = [
    ...shown.map((it) => skillUnit('skill', it.competency, it.asks, card)),
    ...gaps.map((it, i) => gapUnit(i === 0 ? 'gap' : 'second-gap', it.asks, card)),
    ...(practice ? [skillUnit('practice', competencyOfAsk(practice), [practice], card)] : []),
    ...(decision ? [decisionUnit(decision, card)] : []),
  ];
  const more = fillers(asks.filter(open), used, { card, decisions, gaps: gaps.length });
  for (const unit of more) {
    if (units.length >= LEAST) break;
    units.push(unit);
  }
  return units.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}

type Filling = { card: GuideCard; decisions: CardDecision[]; gaps: number };

/** More units: listed must-haves, shown nice-to-haves, mentions, the other decisions, then general ones. */
function* fillers(
  asks: AskMatch[],
  used: Set<CompetencyId>,
  { card, decisions, gaps }: Filling,
): Generator<Unit> {
  const asked = [
    ...topicsOf(asks.filter(({ tier, state }) => tier === 'must' && state === 'listed')),
    ...topicsOf(asks.filter((it) => it.tier === 'nice' && isShown(it))),
    ...topicsOf(asks.filter((it) => it.tier === 'mention' && !isGap(it))),
  ];
  for (const { competency, asks: topic } of asked) {
    if (used.has(competency)) continue;
    used.add(competency);
    yield skillUnit('skill', competency, topic, card);
  }
  const absent = topicsOf(asks.filter((it) => it.tier === 'mention' && isGap(it))).filter(
    ({ competency }) => competency !== 'practice',
  );
  for (const { asks: topic } of absent.slice(0, MOST_GAPS - gaps)) {
    yield gapUnit(gaps++ === 0 ? 'gap' : 'second-gap', topic, card);
  }
  for (const decision of decisions.slice(0, 1)) yield decisionUnit(decision, card);
  for (const competency of BACKEND) if (!used.has(competency)) yield generalUnit(competency);
}
