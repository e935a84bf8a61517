import { isNamed, isSafe } from './lines.ts';
import type { Candidate } from './scan.ts';
import { broaderOf } from './skills.ts';
import type { Even } from './text.ts';
import { CUE } from './words.ts';

/** A sentence, with what it has that supports a form that's also a word or a name. */
export type Sentence = {
  start: number;
  end: number;
  /** Named technologies in it that always count. */
  technologies: number;
  /** Ids of all skills in it that always count. */
  named: Set<string>;
  hasCue?: boolean;
  capitals?: boolean;
};

const sentence = (start: number, end: number): Sentence => ({
  start,
  end,
  technologies: 0,
  named: new Set(),
});

/** The sentence of every candidate. */
export function sentencesOf(candidates: Candidate[], ends: number[]): Sentence[] {
  let next = 0;
  let current = sentence(0, 0);
  return candidates.map((it) => {
    while (it.start >= current.end && next < ends.length) {
      current = sentence(current.end, ends[next++] ?? Infinity);
    }
    if (isNamed(it)) current.technologies++;
    if (isSafe(it)) current.named.add(it.form.skill.id);
    return current;
  });
}

/** Whether a sentence has a word that makes it one about software. */
export const hasCue = ({ lower }: Even, it: Sentence): boolean =>
  (it.hasCue ??= CUE.test(lower.slice(it.start, it.end)));

/** Whether a sentence is all in capitals, so that capitals don't mean anything. */
export function capitals({ text, lower }: Even, it: Sentence): boolean {
  if (it.capitals !== undefined) return it.capitals;
  const small = text.slice(it.start, it.end).replace(/[^a-z]/g, '').length;
  const letters = lower.slice(it.start, it.end).replace(/[^a-z]/g, '').length;
  return (it.capitals = letters > 12 && small * 5 < letters);
}

/**
 * Whether a sentence names the kind of thing that the skill is: "unit testing with Jest", "an ORM such as
 * Prisma".
 */
export const namesKindOf = ({ named }: Sentence, { form }: Candidate): boolean =>
  named.size > 0 && broaderOf(form.skill.id).some((id) => named.has(id));
