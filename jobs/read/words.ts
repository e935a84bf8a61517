/**
 * Letters and digits in lower case with single spaces, for comparing two texts. Most texts have only Latin
 * letters, and then the expression with Unicode classes, which takes a millisecond to make, isn't needed.
 */
export function bare(text: string | undefined): string {
  const lower = (text ?? '').normalize('NFKC').toLowerCase();
  const words = /[\u0250-\uffff]/.test(lower)
    ? lower.replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ')
    : lower.replace(/[^a-z\d+#ß-öø-\u024f]+/g, ' ');
  return words.trim();
}

/** The same without spaces, for scripts and addresses that don't use them. */
export const squashed = (text: string | undefined): string => bare(text).replaceAll(' ', '');

/** A text in lower case without its accents. */
export const withoutAccents = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('ß', 'ss')
    .replaceAll('ł', 'l');

/** The same as addresses write it: without accents. */
export const plain = (text: string): string => withoutAccents(squashed(text));

/**
 * Whether a text has letters of a script that doesn't, or doesn't always, put spaces between words: Thai,
 * Lao, Burmese, Korean, Khmer, Japanese or Chinese.
 */
const isUnspaced = (text: string): boolean =>
  /[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u2e80-\ud7ff\ud840-\udbff\uf900-\ufaff]/.test(
    text,
  );

/** Whether `text` contains `part` as whole words. Both are `bare`. */
export const holds = (text: string, part: string): boolean =>
  part !== '' &&
  (` ${text} `.includes(` ${part} `) ||
    (isUnspaced(part) && text.replaceAll(' ', '').includes(part.replaceAll(' ', ''))));

/** A title in lower case without its gender marks: "(m/w/d)", "h/f", "(all genders)". */
const withoutGenders = (title: string): string =>
  /[(/|]/.test(title)
    ? title
        .replace(/\((?:all genders|gn|[a-zž*]{1,3}(?:\s?[/|,.*:+]\s?[a-zž*]{1,7}){1,4})\)/g, ' ')
        .replace(/(?<![\p{L}\d])[mwfdxhžov](?:\s?[/|]\s?[mwfdxhžovi]){1,3}(?![\p{L}\d])/gu, ' ')
    : title;

const ABBREVIATED: Record<string, string> = {
  sr: 'senior',
  jr: 'junior',
  dev: 'developer',
  eng: 'engineer',
};

/** The words of a title that say which posting it is. */
const wordsOf = (title: string | undefined): string[] =>
  bare(withoutGenders((title ?? '').toLowerCase()))
    .split(' ')
    .filter(Boolean)
    .map((word) => ABBREVIATED[word] ?? word);

/** If only one title has one of these words, it's a different posting. */
const isLevel = (word: string | undefined): boolean =>
  /^(senior|junior|lead|principal|staff|head|chief|director|vp|manager|intern|internship|trainee|apprentice|graduate|associate|mid|entry|werkstudent(in)?|praktikant(in)?|praktikum|stage|stagiaire|[1-9]|i{1,3}|iv|v)$/.test(
    word ?? '',
  );

const startsWith = (long: string[], short: string[]): boolean =>
  short.every((word, i) => word === long[i]);

/**
 * Whether two titles mean the same posting: they have the same words, or one continues the other ("Backend
 * Engineer" and "Backend Engineer – Berlin") without changing its level.
 */
export function alike(a: string | undefined, b: string | undefined): boolean {
  const [short = [], long = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (short.length === 0) return false;
  const [one, two] = [short.join(' '), long.join(' ')];
  if (isUnspaced(one) && holds(two, one)) return true;
  if (isUnspaced(two) && holds(one, two)) return true;
  if (short.length === long.length) return one === two || sorted(short) === sorted(long);
  const plain = [a, b].map((it) => sorted(wordsOf(it?.replace(/\([^()]*\)/g, ' '))));
  if (plain[0] !== '' && plain[0] === plain[1]) return true;
  return startsWith(long, short) && !isLevel(long[short.length]);
}

const sorted = (words: string[]): string => [...words].sort().join(' ');

/**
 * Whether what a page calls itself names a title: it has the title's words in a row, at the same level. A
 * name that was cut off names a title that begins with it.
 */
export function names(name: string, title: string | undefined): boolean {
  const [words, sought] = [wordsOf(name), wordsOf(title)];
  const [first] = sought;
  if (first === undefined) return false;
  if (isUnspaced(sought.join(' '))) return holds(words.join(' '), sought.join(' '));
  const cut = /(?:…|\.\.\.)$/.test(name.trim());
  if (cut && words.length > 1) {
    const sure = words.slice(0, -1);
    if (startsWith(sought, sure)) return true;
  }
  for (let at = words.indexOf(first); at >= 0; at = words.indexOf(first, at + 1)) {
    const before = words[at - 1];
    const after = words[at + sought.length];
    if (startsWith(words.slice(at, at + sought.length), sought) && !isLevel(before)) {
      if (!isLevel(after) || !isOrdinal(after)) return true;
    }
  }
  return false;
}

/** A level that follows a title: "Engineer II". */
const isOrdinal = (word: string | undefined): boolean => /^([1-9]|i{1,3}|iv|v)$/.test(word ?? '');
