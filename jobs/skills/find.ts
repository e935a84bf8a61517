import { accept } from './context.ts';
import { isSafe } from './lines.ts';
import { scan } from './scan.ts';
import type { Skill } from './skills.ts';
import { type Even, evenText, sentenceEnds } from './text.ts';

/** A place where a text names a skill. */
export type Hit = {
  id: string;
  name: string;
  /** As the text writes it. */
  form: string;
  /** Offsets in UTF-16 code units of the given text. The end is exclusive. */
  start: number;
  end: number;
};

/** The same during processing: offsets refer to the even text. */
export type Found = { skill: Skill; start: number; end: number; weak: boolean };

/**
 * The skills that an even text names, in order, and where its sentences end.
 * @param titled whether the title is about software; undefined if the text begins with it
 */
export function findIn(even: Even, titled?: boolean): { found: Found[]; ends: number[] } {
  const ends = sentenceEnds(even.text);
  const accepted = accept(even, scan(even), ends, titled);
  const found = accepted.map((it) => ({
    skill: it.form.skill,
    start: it.start,
    end: it.end,
    weak: !isSafe(it),
  }));
  return { found, ends };
}

/** A hit in the given text. */
export const hitOf = ({ skill, start, end }: Found, even: Even, given: string): Hit => {
  const [from, to] = [even.at(start), even.endAt(end)];
  return { id: skill.id, name: skill.name, form: given.slice(from, to), start: from, end: to };
};

/**
 * Every place where a text names a skill in the lexicon, in order, without overlaps. It takes time
 * proportional to the length, and never throws.
 */
export function findSkills(text: string): Hit[] {
  const even = evenText(text);
  return findIn(even).found.map((found) => hitOf(found, even, text));
}
