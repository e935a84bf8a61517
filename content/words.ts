import type { Range } from './excerpt.ts';

/** Text as people search it: its letters and digits only, and where words begin. */
export type Folded = {
  /** Lower-case letters and digits, without gaps, accents and invisible characters. */
  letters: string;
  /** For each of them: the part of the text that it came from. */
  spans: Range[];
  /** For each of them: whether a word begins here, as "M" does in "BullMQ". */
  starts: boolean[];
  /** For each of them: whether a space comes before it. A match ends there. */
  spaced: boolean[];
};

/** Separates the words of a query and of a text. A hyphen or a dot within a word doesn't. */
const SPACE = /[\s,;]/u;
const LETTER = /[\p{L}\p{N}]/u;
const CAPITAL = /\p{Lu}/u;

/**
 * Folds a text so that other spellings of the same words are equal: "e-mail" and "email", "Node.js" and
 * "nodejs", full-width and accented letters and plain ones. Linear in the text's length.
 */
export function fold(text: string): Folded {
  const folded: Folded = { letters: '', spans: [], starts: [], spaced: [] };
  let at = 0;
  let gap = true;
  let space = true;
  let afterCapital = false;
  for (const char of text) {
    const start = at;
    at += char.length;
    // Compatibility forms first, so that an invisible character or an accent is never a gap.
    const plain = char.normalize('NFKD').replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '');
    for (const one of plain) {
      // The signs of C++ and C#.
      const sign = /[+#]/.test(one) && !gap;
      if (!sign && !LETTER.test(one)) {
        gap = true;
        space ||= SPACE.test(one);
        continue;
      }
      const capital = CAPITAL.test(one);
      for (const letter of one.toLowerCase()) {
        // By code unit, as a string is searched.
        for (let i = 0; i < letter.length; i++) {
          folded.letters += letter.charAt(i);
          folded.spans.push([start, at]);
          folded.starts.push(i === 0 && (gap || (capital && !afterCapital)));
          folded.spaced.push(i === 0 && space);
        }
        gap = false;
        space = false;
      }
      afterCapital = capital;
    }
  }
  return folded;
}

/** The words of a text, folded: whatever is between its spaces. */
export function foldedWords(text: string): string[] {
  const { letters, spaced } = fold(text);
  const words: string[] = [];
  for (let i = 0; i < letters.length; i++) {
    if (spaced[i]) words.push('');
    words.push((words.pop() ?? '') + letters.charAt(i));
  }
  return words;
}

/** Where a folded word begins a word of the text. */
export function placesOf({ letters, spans, starts, spaced }: Folded, word: string): Range[] {
  const places: Range[] = [];
  let from = letters.indexOf(word);
  while (word !== '' && from >= 0) {
    const last = from + word.length - 1;
    if (starts[from] && !spaced.slice(from + 1, last + 1).includes(true)) {
      places.push([spans[from]?.[0] ?? 0, spans[last]?.[1] ?? 0]);
    }
    from = letters.indexOf(word, from + 1);
  }
  return places;
}
