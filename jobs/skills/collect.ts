import type { Mentioned } from './clauses.ts';
import type { Tier } from './cues.ts';
import type { Hit } from './find.ts';
import { unstacked } from './stacks.ts';
import type { Even } from './text.ts';

/** One thing that a posting asks for. */
export type Ask = {
  /** Ids of the skills. If there are several, they're alternatives and one is enough. */
  skills: string[];
  tier: Exclude<Tier, 'negated'>;
  /** Years of experience with it, if its clause states them. */
  years: number | null;
  /** The posting's own words. */
  sentence: string;
  /** Where `sentence` names the skills, in UTF-16 code units. */
  marks: [start: number, end: number][];
  /** How often the posting names it, including the title. */
  count: number;
  inTitle: boolean;
};

const RANK = { must: 0, nice: 1, mention: 2 } as const;

type Source = { even: Even; text: string };

/**
 * Turns all mentions into asks: one for each set of skills, with its strongest mention. What the title names
 * is what the job is about, so it's a must-have even if the text only mentions it.
 */
export function collect(
  all: Mentioned[],
  source: Source,
  titled: Map<string, Hit>,
  title: string,
  unjudged: boolean,
): Ask[] {
  const negated = new Set<string>();
  const sets = new Map<string, Mentioned[]>();
  for (const it of all.flatMap(unstacked)) {
    const ids = idsOf(it);
    if (it.tier === 'negated' && !unjudged) ids.forEach((id) => negated.add(id));
    else if (!it.asksNothing || unjudged) {
      const key = ids.toSorted().join(' ');
      const alike = sets.get(key);
      if (alike) alike.push(it);
      else sets.set(key, [it]);
    }
  }
  const asks = [...sets.values()].map((it) => askOf(it, source, titled, unjudged));
  const kept = asks.filter(
    (it) => !(it.tier === 'mention' && it.skills.every((id) => negated.has(id))),
  );
  for (const [id, hit] of titled) {
    const known = kept.some(({ skills }) => skills.includes(id));
    if (!known && !negated.has(id)) kept.push(askOfTitle(id, hit, title));
  }
  return absorb(kept)
    .map((it) =>
      it.inTitle && it.tier === 'mention' && !unjudged ? { ...it, tier: 'must' as const } : it,
    )
    .map((it, i) => ({ it, i }))
    .toSorted(
      (a, b) =>
        RANK[a.it.tier] - RANK[b.it.tier] ||
        Number(b.it.inTitle) - Number(a.it.inTitle) ||
        a.i - b.i,
    )
    .map(({ it }) => it);
}

const idsOf = ({ group }: Mentioned): string[] => [...new Set(group.map(({ skill }) => skill.id))];

const askOfTitle = (id: string, { start, end }: Hit, title: string): Ask => ({
  skills: [id],
  tier: 'mention',
  years: null,
  sentence: title,
  marks: [[start, end]],
  count: 1,
  inTitle: true,
});

function askOf(
  mentions: Mentioned[],
  source: Source,
  titled: Map<string, Hit>,
  unjudged: boolean,
): Ask {
  const rank = ({ tier }: Mentioned) => (tier === 'negated' ? 2 : RANK[tier]);
  const best = mentions.reduce((a, b) => (rank(b) < rank(a) ? b : a));
  const skills = idsOf(best);
  const inTitle = skills.some((id) => titled.has(id));
  const tier = unjudged || best.tier === 'negated' ? 'mention' : best.tier;
  const years = unjudged ? null : (mentions.find((it) => it.years !== null)?.years ?? null);
  const count = mentions.length + skills.filter((id) => titled.has(id)).length;
  return { skills, tier, years, ...quote(best, source), count, inTitle };
}

/** A sentence longer than this is cut on both sides of the skills. */
const MAX_SENTENCE = 400;

function quote(best: Mentioned, { even, text }: Source): Pick<Ask, 'sentence' | 'marks'> {
  const spans = best.group.map((it) => [even.at(it.start), even.endAt(it.end)] as const);
  let start = even.at(best.sentence.start);
  let end = even.endAt(best.sentence.end);
  const from = spans[0]?.[0] ?? start;
  if (end - start > MAX_SENTENCE) {
    start = wordAt(text, Math.max(start, from - MAX_SENTENCE / 4), from);
    end = Math.min(end, start + MAX_SENTENCE);
  }
  const raw = text.slice(start, end);
  const lead = /^[\s\-–—•*·▪●○◦✓✔]*/.exec(raw)?.[0].length ?? 0;
  const offset = Math.min(start + lead, from);
  const sentence = text.slice(offset, end).trimEnd();
  const marks = spans
    .map(([a, b]): [number, number] => [a - offset, b - offset])
    .filter(([, b]) => b <= sentence.length);
  return { sentence, marks };
}

/** The start of the first word at or after an offset, or the limit. */
function wordAt(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/);
  return space < 0 ? limit : from + space + 1;
}

/**
 * A skill that's asked for both on its own and among alternatives counts once, as the stronger of the two.
 */
function absorb(asks: Ask[]): Ask[] {
  const dropped = new Set<Ask>();
  const groups = asks.filter(({ skills }) => skills.length > 1);
  const single = new Map(
    asks.filter(({ skills }) => skills.length === 1).map((it) => [it.skills[0] ?? '', it]),
  );
  for (const group of groups) {
    const own = group.skills.map((id) => single.get(id)).filter((it) => it !== undefined);
    const stronger = own.find(
      (it) => RANK[it.tier] < RANK[group.tier] || (it.tier === group.tier && it.tier !== 'mention'),
    );
    if (stronger) {
      stronger.count += group.count;
      dropped.add(group);
    } else {
      for (const it of own) {
        group.count += it.count;
        group.inTitle ||= it.inTitle;
        dropped.add(it);
      }
    }
  }
  return asks.filter((it) => !dropped.has(it));
}
