import { merged, type Range } from './excerpt.ts';
import { fold, type Folded, foldedWords, placesOf } from './words.ts';

/** A query that was understood. */
export type Query = {
  /** How many words it has; none if it has neither a letter nor a digit. */
  size: number;
  /** How many of its words are in one of the texts. */
  count: (texts: string[]) => number;
  /** Where its words are in a text. */
  marks: (text: string) => Range[];
  /** Whether a text begins with all of it. */
  begins: (text: string) => boolean;
};

/** One word of a query: the ways to find it, each of which is folded words that must all be there. */
type Ways = string[][];

/** The folded texts of the card, each worked out once. */
const folds = new Map<string, Folded>();
function foldOnce(text: string): Folded {
  const known = folds.get(text) ?? fold(text);
  folds.set(text, known);
  return known;
}

/**
 * Understands a query, however it's spelled: capitals, accents, hyphens, dots and invisible characters
 * don't matter, nor do spaces within a name. A word is found where a word of the text begins with it.
 * @param names as the card spells them, which people also write as one word, or as more
 */
export function readQuery(query: string, names: string[]): Query {
  const spelled = names.map(foldedWords);
  const asked = withJoinedNames(foldedWords(query), spelled);
  const words = asked.map((word) => waysOf(word, spelled));
  const holds = (text: string, way: string[]) =>
    way.every((word) => placesOf(foldOnce(text), word).length > 0);
  return {
    size: words.length,
    count: (texts) =>
      words.filter((ways) => ways.some((way) => texts.some((text) => holds(text, way)))).length,
    marks: (text) => merged(words.flat(2).flatMap((word) => placesOf(foldOnce(text), word))),
    begins: (text) => foldOnce(text).letters.startsWith(asked.join('')),
  };
}

/** "node js" becomes one word, as Node.js is. */
function withJoinedNames(words: string[], spelled: string[][]): string[] {
  const single = new Set(spelled.flatMap((parts) => (parts.length === 1 ? parts : [])));
  const result: string[] = [];
  for (const word of words) {
    const joined = `${result.at(-1) ?? ''}${word}`;
    if (single.has(joined)) result.pop();
    result.push(single.has(joined) ? joined : word);
  }
  return result;
}

function waysOf(word: string, spelled: string[][]): Ways {
  const singular = /[^sj]s$/.test(word) && word.length > 3 ? [[word.slice(0, -1)]] : [];
  // "vscode" is VS Code.
  const names = spelled.filter(
    (parts) => word.length > (parts[0] ?? '').length && parts.join('').startsWith(word),
  );
  return [[word], ...singular, ...names.map((parts) => cut(word, parts))];
}

/** A word, split into the parts of a name that it consists of. */
function cut(word: string, parts: string[]): string[] {
  let at = 0;
  return parts
    .map((part) => {
      at += part.length;
      return word.slice(at - part.length, at);
    })
    .filter(Boolean);
}
