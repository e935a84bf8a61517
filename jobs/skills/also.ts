import type { Section } from './blocks.ts';
import { SENTENCE_FACTS } from './facts.ts';

/** Something other than a skill that a posting asks for. */
export type Also = {
  kind: 'years' | 'degree' | 'language' | 'place' | 'presence' | 'authorisation';
  /** A number of years, or words: "Bachelor's degree", "German B2", "Berlin", "hybrid". */
  value: number | string;
  /** The posting's own words. */
  sentence: string;
};

/**
 * The fields of a posting that say what it asks for. `description` is formatted as in `Posting`, or is any
 * text.
 */
export type Asking = {
  title?: string | undefined;
  description?: string | undefined;
  place?: string | undefined;
  remote?: boolean | undefined;
};

const LONGEST = 400;
/** No posting has more sentences. Whatever a hostile text has beyond them isn't read. */
export const MOST_SENTENCES = 1500;

/**
 * What a posting asks for other than skills, each thing once, with its sentence.
 * @param sentences of the description, without its headings, each with the section it's in
 */
export function alsoIn(
  sentences: { section: Section; sentence: string }[],
  asking: Asking,
): Also[] {
  const found: Also[] = [];
  const add = (kind: Also['kind'], value: number | string, sentence: string) => {
    const known = found.some((it) => it.kind === kind && (it.value === value || ONE.has(kind)));
    if (!known && found.length < MOST) found.push({ kind, value, sentence });
  };
  const place = asking.place?.trim() ?? '';
  if (place !== '') add('place', place, place);
  for (const { section, sentence } of sentences) {
    if (sentence.length > LONGEST * 5) continue;
    const words = sentence.replace(/^[\s\-–—•*·▪●○◦✓✔]+/, '').trim();
    for (const { kind, read } of SENTENCE_FACTS) {
      const value = read(words, section);
      if (value !== undefined)
        for (const it of [value].flat()) add(kind, it, words.slice(0, LONGEST));
    }
  }
  if (asking.remote === true && !found.some(({ kind }) => kind === 'presence')) {
    add('presence', 'remote', asking.title ?? '');
  }
  return found;
}

/** Kinds where only the first one counts. */
const ONE = new Set<Also['kind']>(['years', 'presence', 'place']);
const MOST = 20;
