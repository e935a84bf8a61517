import { type Group, groupsOf } from './alternatives.ts';
import { type Block, blocksOf, labelOf, type Section } from './blocks.ts';
import { ASKS, BEGINS_ASKING, cueOf, EXPECTED, isAboutEmployer, type Tier } from './cues.ts';
import { findIn, type Found } from './find.ts';
import { firstFrom, itemAfter, REACH, type Span } from './reach.ts';
import type { Even } from './text.ts';
import { yearsFor, yearsIn } from './years.ts';

/** Skills that one place in a posting asks for. Offsets refer to the even text. */
export type Mentioned = {
  group: Group;
  tier: Tier;
  years: number | null;
  /** The sentence it's in. */
  sentence: Span;
  /** Whether that sentence is about the employer, the benefits or the application. */
  asksNothing: boolean;
};

/** A sentence of a block, and the section it's in. */
export type Sentence = Span & { section: Section };

/** No posting names more skills. Beyond them, a hostile text isn't judged any further. */
const MOST_JUDGED = 2000;

/**
 * The sentences of a text, without its headings, and what each asks for.
 * @param titled whether the title is about software; undefined if the text begins with it
 */
export function mentionsIn(
  even: Even,
  titled?: boolean,
): {
  sentences: Sentence[];
  mentioned: Mentioned[];
  found: Found[];
} {
  const { found, ends } = findIn(even, titled);
  const judged = found.slice(0, MOST_JUDGED);
  const starts = judged.map(({ start }) => start);
  const named = (start: number, end: number) => {
    const at = firstFrom(starts, start);
    return (starts[at] ?? Infinity) < end;
  };
  const sentences = sentencesOf(even, blocksOf(even.text, named), ends);
  const mentioned = sentences.flatMap((it) => {
    const from = firstFrom(starts, it.start);
    return inSentence(even, it, judged.slice(from, firstFrom(starts, it.end)));
  });
  return { sentences, mentioned, found };
}

function sentencesOf(even: Even, blocks: Block[], ends: number[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    let { section } = block;
    let start = block.start;
    for (let i = firstFrom(ends, start + 1); start < block.end; i++) {
      const end = Math.min(ends[i] ?? block.end, block.end);
      const label = labelOf(even.text.slice(start, Math.min(end, start + 60)));
      if (label) section = label.section;
      sentences.push({ start, end, section });
      start = end;
    }
  }
  return sentences;
}

/** A dash ends a clause, unless what follows it is about what comes before it: "Docker – a plus". */
const CLAUSE_END =
  /;|\s[–—]\s(?!(?:(?:an?|very|\w+ly) )?(?:plus|bonus|advantage|asset|nice|optional|preferred|desirable|required|must|essential|mandatory|\d{1,2}\s?\+?\s?(?:years?|yrs?))\b)|, but (?!not\b|it (?:helps|is|would))/g;

function inSentence(even: Even, sentence: Sentence, found: Found[]): Mentioned[] {
  if (found.length === 0) return [];
  const lower = even.lower.slice(sentence.start, sentence.end);
  const asksNothing = sentence.section === 'never' || isAboutEmployer(lower);
  const stops = [...lower.matchAll(CLAUSE_END)].map(
    (it) => sentence.start + it.index + it[0].length,
  );
  const mentioned: Mentioned[] = [];
  let from = 0;
  let start = sentence.start;
  for (const end of [...stops, sentence.end]) {
    let to = from;
    while ((found[to]?.start ?? Infinity) < end) to++;
    const clause = { start, end, sentence, asksNothing };
    for (const it of inClause(even, clause, found.slice(from, to))) mentioned.push(it);
    from = to;
    start = end;
  }
  return mentioned;
}

type Clause = Span & { sentence: Sentence; asksNothing: boolean };

function inClause(even: Even, clause: Clause, found: Found[]): Mentioned[] {
  if (found.length === 0) return [];
  const lower = even.lower.slice(clause.start, clause.end);
  const stated = /years?\b|yrs?\b|yoe\b|\dy\b|\d of /.test(lower);
  const groups = groupsOf(found, even.lower, clause.start, clause.end);
  const years = stated ? yearsOfEach(even, clause, found) : new Map<Found, number>();
  return groups.map((group, i) => {
    return {
      group,
      tier: tierOf(even, clause, groups, i),
      years: group.map((it) => years.get(it)).find((it) => it !== undefined) ?? null,
      sentence: clause.sentence,
      asksNothing: clause.asksNothing,
    };
  });
}

/** Words between two list items that the same number of years applies to. */
const NEXT_ITEM =
  /^(?:\s+\w+)?\s*(?:\)\s*)?(?:[,/|&+(]\s*(?:(?:and|or)\s+)?|(?:and\/or|and|or)\s+)(?:(?:a|the|other|another|any)\s)?$/;

/** The years stated for each. An earlier skill's years apply to the next one only within a list. */
function yearsOfEach(even: Even, clause: Clause, found: Found[]): Map<Found, number> {
  const years = new Map<Found, number>();
  let reaching: number | null = null;
  let cut = false;
  found.forEach((it, i) => {
    const own = yearsOf(even, clause, it);
    const gap = i === 0 ? '' : even.lower.slice(found[i - 1]?.end, it.start);
    if (own !== reaching || yearsIn(gap).length > 0) cut = false;
    else cut ||= i > 0 && !NEXT_ITEM.test(gap.slice(0, 60));
    reaching = own;
    if (own !== null && !cut) years.set(it, own);
  });
  return years;
}

function yearsOf({ lower }: Even, clause: Clause, { start, end }: Found): number | null {
  const from = Math.max(clause.start, start - REACH);
  const around = lower.slice(from, Math.min(clause.end, end + REACH));
  return yearsFor(around, yearsIn(around), start - from, end - from);
}

function tierOf(even: Even, clause: Clause, groups: Group[], i: number): Tier {
  const group = groups[i] ?? [];
  const first = group[0];
  const last = group.at(-1);
  if (!first || !last) return 'mention';
  const { lower } = even;
  const before = lower.slice(Math.max(clause.start, first.start - REACH), first.start);
  const after = lower.slice(last.end, Math.min(clause.end, last.end + REACH));
  const cue = cueOf(before, after, itemAfter(lower, clause, groups, i));
  const { section } = clause.sentence;
  if (cue === 'negated') return cue;
  if (clause.asksNothing) return 'mention';
  if (cue) return cue;
  if (section === 'nice') return 'nice';
  if (section === 'requirements') return 'must';
  const around = `${before} ${after}`;
  const sentence = lower.slice(clause.sentence.start, clause.sentence.start + 80);
  if (section !== 'stack' && BEGINS_ASKING.test(sentence)) return 'must';
  if (section !== 'stack' && around.search(EXPECTED) >= 0) return 'must';
  return section === 'unknown' && ASKS.test(around) ? 'must' : 'mention';
}
