import { isNote } from '../../content/evidence.ts';
import { isImpersonal, type SnippetProject } from '../../content/snippet-profile.ts';
import type { AskMatch, Match } from '../match/index.ts';
import { line } from '../read/text.ts';

/** An ask that the card answers, as a snippet writes it. */
export type Item = {
  /** In the posting's own words. */
  asked: string;
  /** The card's skill, if it's a different one: BullMQ for message queues. */
  by?: string;
  /** "message queues (BullMQ)". */
  label: string;
  inProject: boolean;
  evidence: AskMatch['evidence'];
};

/** What a posting asks for, sorted by what the card says about it. */
export type Asked = {
  shown: Item[];
  listed: string[];
  /** "RabbitMQ (the card shows BullMQ)". */
  close: string[];
  absent: string[];
  /** "5+ asked, 2+ on the card"; absent if the card has enough. */
  years?: string;
  /** "7 of the 11", if the posting asks for enough to count. */
  count?: { shown: number; asked: number };
  /** The project that shows most of what's asked, with the sentence that shows most of it. */
  closest?: { project: SnippetProject; sentence?: string };
};

/**
 * How a term is written inside a sentence: "Message queues" and "Caching" get a small letter, but
 * "Ruby on Rails" doesn't.
 */
const inSentence = (term: string): string =>
  /^\p{Lu}\p{Ll}+(?:[ -]\p{Ll}+)+$|^\p{Lu}\p{Ll}{3,}(?:ing|tions?|ency|services|hooks)$/u.test(term)
    ? term.charAt(0).toLowerCase() + term.slice(1)
    : term;

/**
 * "message queues (BullMQ)"; if the skill's name includes what's asked, it's enough: "MongoDB transactions".
 */
function labelOf(asked: string, other: string | undefined): string {
  if (other === undefined) return asked;
  return ` ${other.toLowerCase()} `.includes(` ${asked.toLowerCase()} `)
    ? other
    : `${asked} (${other})`;
}

const itemOf = ({ skills, names, name, by, byName, evidence }: AskMatch): Item => {
  const own = by === null ? -1 : skills.indexOf(by);
  const asked = inSentence(names[own] ?? name);
  const other = own < 0 && byName !== null && byName !== asked ? byName : undefined;
  return {
    asked,
    ...(other !== undefined && { by: other }),
    label: labelOf(asked, other),
    inProject: evidence.some(({ kind }) => kind === 'project'),
    evidence,
  };
};

const SHOWN = new Set<AskMatch['state']>(['shown', 'practised', 'broader']);

/**
 * Drops the card's skill from an item if it's shown as well: SQL doesn't need "(PostgreSQL)" beside
 * PostgreSQL.
 */
function withoutRepeats(items: Item[]): Item[] {
  const named = new Set(items.map(({ asked }) => asked));
  return items.map((it) =>
    it.by !== undefined && named.has(it.by) ? { ...it, label: it.asked } : it,
  );
}

const onePerLabel = (items: Item[]): Item[] =>
  [...new Map(items.toReversed().map((it) => [it.label, it])).values()].toReversed();

/**
 * Sorts what a posting asks for. Must-haves and nice-to-haves count. If none of them is shown, mentions
 * count, as in a language where how strongly the posting asks isn't judged.
 */
export function askedOf(match: Match | undefined, projects: SnippetProject[]): Asked {
  const all = match?.asks ?? [];
  const isShown = ({ state }: AskMatch) => SHOWN.has(state);
  const counted = all.filter(({ tier }) => tier !== 'mention');
  const asks = counted.some(isShown) ? counted : all;
  const names = (state: AskMatch['state'], of = asks) => [
    ...new Set(of.filter((it) => it.state === state).map((it) => itemOf(it).label)),
  ];
  const shown = onePerLabel(withoutRepeats(asks.filter(isShown).map(itemOf)));
  const facts = (match?.also ?? []).filter(({ card }) => card === null);
  const years = yearsOf(match);
  const closest = closestOf(shown, projects);
  return {
    shown,
    listed: names('listed'),
    close: asks
      .filter(({ state }) => state === 'close')
      .map(({ name, byName }) => `${name} (the card shows ${byName ?? ''})`),
    absent: [
      ...names('absent', counted.length > 0 ? counted : all),
      ...facts.map(({ asked }) => line(asked, 120)).filter((it) => it !== undefined),
    ],
    ...(years !== undefined && { years }),
    ...(asks === counted &&
      counted.length >= 3 &&
      match && { count: { shown: match.counts.shown, asked: match.counts.asked } }),
    ...(closest && { closest }),
  };
}

/** The years asked for, if the card says fewer. */
function yearsOf(match: Match | undefined): string | undefined {
  const fact = match?.also.find(({ kind }) => kind === 'years');
  if (!fact?.card || Number(fact.value) <= Number.parseInt(fact.card, 10)) return undefined;
  const own = /^\d+\+?/.exec(fact.card)?.[0] ?? fact.card;
  return `${fact.value}+ asked, ${own} on the card`;
}

/** The card's own sentence about an ask in a project; undefined if only a list names it. */
export const sentenceOf = ({ evidence }: Pick<Item, 'evidence'>, project?: string) =>
  evidence.find(
    ({ kind, id, quote }) =>
      kind === 'project' &&
      (project === undefined || id === project) &&
      !isNote(quote) &&
      isImpersonal(quote),
  )?.quote;

/** The most frequent value; if several are, the first of them. */
function mostOf<T>(values: T[]): T | undefined {
  const times = new Map<T, number>();
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1);
  return [...times].reduce<[T | undefined, number]>(
    (best, it) => (it[1] > best[1] ? it : best),
    [undefined, 0],
  )[0];
}

function closestOf(shown: Item[], projects: SnippetProject[]): Asked['closest'] {
  const proofs = shown.flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === 'project'));
  const times = (id: string) => proofs.filter((it) => it.id === id).length;
  const [project] = projects
    .filter(({ id }) => times(id) > 0)
    .toSorted((a, b) => times(b.id) - times(a.id));
  if (!project) return undefined;
  const sentences = shown.map((item) => sentenceOf(item, project.id));
  const sentence = mostOf(sentences.filter((it) => it !== undefined)) ?? project.sentence;
  return { project, ...(sentence !== undefined && { sentence }) };
}
