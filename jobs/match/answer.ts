import { broaderOf, type Skill, skillById } from '../skills/skills.ts';
import type { CardSkill, Evidence, MatchCard } from './card.ts';

/**
 * What the card says about an ask. `shown`: a project or a decision proves it. `practised`: a capability or a
 * practice names it. `listed`: the card only lists it. `broader`: a narrower skill is proved. `close`:
 * another skill of the same sort is proved. `absent`: none of these.
 */
export type State = 'shown' | 'practised' | 'listed' | 'broader' | 'close' | 'absent';

/** The card's answer to an ask. */
export type Answer = {
  state: State;
  /** The card's skill that answers. */
  by?: CardSkill;
  evidence: Evidence[];
  /** For `close`: the wider skill that the two have in common. */
  common?: Skill;
};

/** Best first. */
const RANK: Record<State, number> = {
  shown: 0,
  practised: 1,
  broader: 2,
  listed: 3,
  close: 4,
  absent: 5,
};

const SHOWN = new Set<State>(['shown', 'practised', 'broader']);

/** Whether the card proves an ask, by the skill itself or a narrower one. */
export const isShown = ({ state }: { state: State }): boolean => SHOWN.has(state);

const isProved = ({ evidence }: CardSkill): boolean => evidence.length > 0;

/** How many projects and decisions prove a skill. */
const weight = (evidence: Evidence[]): number =>
  evidence.filter(({ kind }) => kind !== 'practice').length;

const byWeight = (a: CardSkill, b: CardSkill): number => weight(b.evidence) - weight(a.evidence);

/** Kinds of skills that nothing can stand in for. */
const IDEAS = new Set(['concept', 'practice', 'security']);

/**
 * Answers asks from a card. How skills relate is worked out once for the whole card.
 * @returns a function that gives the best answer to alternatives, by their ids; of equal ones, the one with
 * more proof
 */
export function answersFrom({ skills }: MatchCard): (alternatives: string[]) => Answer {
  const own = new Map(skills.map((it) => [it.id, it]));
  const narrower = new Map<string, CardSkill[]>();
  const children = new Map<string, CardSkill[]>();
  const add = (to: Map<string, CardSkill[]>, id: string, it: CardSkill) => {
    to.set(id, [...(to.get(id) ?? []), it]);
  };
  for (const it of skills.toSorted(byWeight)) {
    for (const id of broaderOf(it.id)) add(narrower, id, it);
    for (const id of skillById(it.id)?.broader ?? []) if (isProved(it)) add(children, id, it);
  }

  const toSkill = (id: string): Answer => {
    const it = own.get(id);
    const through = it?.through === undefined ? undefined : own.get(it.through);
    if (it && through) {
      return { state: 'broader', by: through, evidence: merged(through.evidence, it.evidence) };
    }
    if (it && isProved(it)) {
      const state = weight(it.evidence) > 0 ? 'shown' : 'practised';
      return { state, by: it, evidence: it.evidence };
    }
    const below = narrower.get(id) ?? [];
    const proved = nearest(id, below.filter(isProved));
    if (proved) return { state: 'broader', by: proved, evidence: proved.evidence };
    const listed = it ?? below[0];
    if (listed) return { state: 'listed', by: listed, evidence: [] };
    return toSibling(id, children) ?? { state: 'absent', evidence: [] };
  };

  return (alternatives) =>
    alternatives.map(toSkill).reduce<Answer>((best, it) => (isBetter(it, best) ? it : best), {
      state: 'absent',
      evidence: [],
    });
}

const isBetter = (a: Answer, b: Answer): boolean =>
  RANK[a.state] < RANK[b.state] ||
  (a.state === b.state && weight(a.evidence) > weight(b.evidence)) ||
  // For "queues such as BullMQ", the narrower skill says more.
  (a.state === b.state &&
    a.by !== undefined &&
    b.by !== undefined &&
    weight(a.evidence) === weight(b.evidence) &&
    broaderOf(a.by.id).includes(b.by.id));

/** The nearest narrower skill; ones with a project or a decision come before ones with a practice. */
const nearest = (id: string, below: CardSkill[]): CardSkill | undefined => {
  const far = (it: CardSkill) =>
    (weight(it.evidence) > 0 ? 0 : 100) + (skillById(it.id)?.broader.includes(id) ? 0 : 1);
  return below.toSorted((a, b) => far(a) - far(b))[0];
};

const merged = (first: Evidence[], more: Evidence[]): Evidence[] => [
  ...first,
  ...more.filter((it) => !first.some(({ kind, id }) => kind === it.kind && id === it.id)),
];

/**
 * Another technology of the same sort: RabbitMQ for BullMQ, since both are queues. Belonging to the same
 * technology isn't enough unless they're of the same kind: Express and Fastify, but not Express and npm.
 */
function toSibling(id: string, children: Map<string, CardSkill[]>): Answer | undefined {
  const asked = skillById(id);
  if (!asked || IDEAS.has(asked.kind)) return undefined;
  for (const parent of asked.broader) {
    const common = skillById(parent);
    const by = children.get(parent)?.find((it) => {
      const kind = skillById(it.id)?.kind ?? '';
      return !IDEAS.has(kind) && (kind === asked.kind || IDEAS.has(common?.kind ?? ''));
    });
    if (by && common) return { state: 'close', by, evidence: by.evidence, common };
  }
  return undefined;
}
