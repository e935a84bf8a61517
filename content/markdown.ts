/**
 * Characters that Markdown treats as markup anywhere in a line, but only in certain contexts: `&` before a
 * character name, `<` before a tag, `\` before punctuation, `*` beside a word, `~` where it could close an
 * earlier one. By CommonMark, and strikethrough by GitHub (https://github.github.com/gfm/).
 */
const INLINE =
  /[`_[\]]|&(?=(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});)|<(?=[a-z/!?])|\\(?=[!-/:-@[-`{-~]|$)|(?<=\S)[*~]|\*(?=\S)/giu;

/** What's markup only at the beginning of a line: headings, quotes, items, rules. */
const AT_START =
  /^(?:(?=#{1,6}(?:\s|$)|>|[-+*](?:\s|$)|-[-\s]*$|=+\s*$)|(?<number>\d{1,9})(?=[.)](?:\s|$)))/;

/** Text escaped so that Markdown shows it literally, inside a line. */
export const escapeInline = (text: string) => text.replace(INLINE, '\\$&');

/** The same at the beginning of a line, for text that `escapeInline` has escaped. */
export const escapeStart = (text: string) => text.trimStart().replace(AT_START, '$<number>\\');
