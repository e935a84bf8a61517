/** Endings that make another form of the same word: "indexes" and "indexing", "REST" and "RESTful". */
const ENDINGS = ['', 's', 'es', 'ing', 'ful'];

/** The words of a line or a name, in lower case: split once what is compared often. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{N}+#]+/gu) ?? [];

/** What may be left of a word without its ending. */
const stemsOf = (word: string): string[] =>
  ENDINGS.filter((ending) => word.endsWith(ending)).map((ending) =>
    word.slice(0, word.length - ending.length),
  );

/** A shorter stem says too little: "us" isn't a form of "using". */
const SHORTEST = 3;

const isForm = (a: string, b: string): boolean => {
  if (a === b) return true;
  // Both begin with the stem that they share.
  if (a.slice(0, SHORTEST) !== b.slice(0, SHORTEST)) return false;
  const stems = stemsOf(b);
  return stemsOf(a).some((stem) => stem.length >= SHORTEST && stems.includes(stem));
};

/**
 * Whether a line names a skill: by every word of its name, one after the other, in whatever form.
 * "Designing RESTful APIs" names "REST APIs".
 * @param words of the line, by {@link wordsOf}
 * @param wanted the words of the name
 */
export const namesSkill = (words: string[], wanted: string[]): boolean =>
  wanted.length > 0 &&
  words.some((_, i) => wanted.every((word, j) => isForm(words[i + j] ?? '', word)));
