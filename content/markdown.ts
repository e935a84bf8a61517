/**
 * What Markdown takes as a sign wherever it is in a line, and only there: `&` before the name of a
 * character, `<` before a tag, `\` before a sign, `*` beside a word, `~` where it could end what another
 * began. By CommonMark, and strikethrough by GitHub (https://github.github.com/gfm/).
 */
const INLINE =
  /[`_[\]]|&(?=(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)|<(?=[a-z/!?])|\\(?=[!-/:-@[-`{-~]|$)|(?<=\S)[*~]|\*(?=\S)/giu;

/** What is a sign only at the beginning of a line: headings, quotes, items, rules. */
const AT_START =
  /^(?:(?=#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|-[-\s]*$|=+\s*$)|(?<number>\d{1,9})(?=[.)](?:\s|$)))/;

/** Text as Markdown shows it to the letter, inside a line. */
export const escapeInline = (text: string) => text.replace(INLINE, '\\$&');

/** The same at the beginning of a line, for text that `escapeInline` has escaped. */
export const escapeStart = (text: string) => text.trimStart().replace(AT_START, '$<number>\\');
