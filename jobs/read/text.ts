import { decodeEntities } from './entities.ts';

/**
 * The blocks of the scripts whose words need joiners: Arabic, and those of India and its neighbours
 * (https://www.rfc-editor.org/rfc/rfc5892#appendix-A.1).
 */
const JOINED = /[\u0600-\u0dff\u1000-\u109f\u1780-\u18af]/;

/** The character that ends before an index. */
const before = (text: string, at: number): string => {
  const code = text.codePointAt(at - 2) ?? 0;
  return code > 0xffff ? String.fromCodePoint(code) : text.charAt(at - 1);
};

/** Keeps one joiner inside a word that needs it, and between two emoji; other joiners are meaningless. */
function joiner(run: string, at: number, text: string): string {
  const [left, right] = [
    before(text, at),
    String.fromCodePoint(text.codePointAt(at + run.length) ?? 0),
  ];
  if (JOINED.test(left) && JOINED.test(right)) return run.charAt(0);
  const picture = /[\p{Extended_Pictographic}\p{Emoji_Modifier}]/u;
  return run.includes('\u200d') && picture.test(left) && picture.test(right) ? '\u200d' : '';
}

/** Texts of characters that can all be seen: Latin, Greek, Cyrillic, punctuation and symbols. */
const COMMON = /^[\t\n\r -~\xa0-\xac\xae-\u02ff\u0370-\u05ff\u2010-\u2027\u20a0-\u27ff]*$/;

/**
 * A text without invisible characters: control, format and private-use characters, halves of surrogate pairs,
 * the braille blank, and whatever Unicode calls default ignorable
 * (https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point).
 */
const withoutUnseen = (text: string): string =>
  COMMON.test(text)
    ? text
    : // The expressions are made here, since creating ones with Unicode classes is slow.
      text
        .replace(/[\u2028\u2029]/g, '\n')
        .replace(
          /(?![\u200c\u200d\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}\u2800]/gu,
          '',
        )
        .replace(/[\u200c\u200d]+/g, joiner);

/** The elements of HTML, and those of SVG and MathML that can load or run something. */
const ELEMENTS =
  'a|abbr|acronym|address|animate|animatemotion|animatetransform|applet|area|article|aside|audio|b|base|basefont|bdi|bdo|bgsound|big|blink|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|data|datalist|dd|del|details|dfn|dialog|dir|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|foreignobject|form|frame|frameset|h[1-6]|head|header|hgroup|hr|html|i|iframe|image|img|input|ins|isindex|kbd|keygen|label|legend|li|link|listing|main|map|mark|marquee|math|menu|menuitem|meta|meter|nav|nobr|noembed|noframes|noscript|object|ol|optgroup|option|output|p|param|picture|plaintext|portal|pre|progress|q|rb|rp|rt|rtc|ruby|s|samp|script|search|section|select|selectedcontent|set|slot|small|source|spacer|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title|tr|track|tt|u|ul|use|var|video|wbr|xmp';

/** A markup tag. It ends before the next `<`, so that searching takes time proportional to the text. */
const tags = (): RegExp => new RegExp(`</?(?:${ELEMENTS})(?=[\\s/>])[^<>]*>`, 'gi');

/**
 * What opens markup: every `<` before a letter, `/`, `!` or `?`, except around a few words that don't name an
 * element, as in "Engineer <Go/Rust>".
 */
const openings = (): RegExp =>
  new RegExp(
    `<(?=[a-z/!?])(?!(?!(?:${ELEMENTS})[\\s/>])[a-z][a-z\\d+#.]{0,30}(?:[/ ,][a-z\\d+#.]{1,30}){0,3}>)`,
    'gi',
  );

let opening: RegExp | undefined;

/** None of our texts may be read as markup wherever it's pasted, or contain invisible characters. */
export const seen = (text: string): string => {
  const shown = withoutUnseen(text);
  return shown.includes('<') ? shown.replace((opening ??= openings()), '‹') : shown;
};

/** Decodes as often as a text was encoded, at most three times. */
export function decodeAll(text: string): string {
  let decoded = text;
  for (let round = 0; round < 3 && decoded.includes('&'); round++) {
    const next = decodeEntities(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

let tag: RegExp | undefined;

const withoutTags = (text: string): string =>
  text.includes('<') ? text.replace((tag ??= tags()), ' ') : text;

/**
 * One line of plain text, for a title or a name.
 * @returns the text without markup, cut at a word if it's longer than `max` UTF-16 code units; undefined if
 * nothing is left.
 */
export function line(value: unknown, max = 300): string | undefined {
  if (typeof value !== 'string') return undefined;
  // Ten times the limit: whatever is cut here would never be shown.
  const raw = withoutTags(decodeAll(value.slice(0, max * 10)));
  const text = seen(raw).replace(/\s+/g, ' ').trim();
  if (text === '' || /^(null|undefined|n\/?a|none|-+)$/i.test(text)) return undefined;
  if (text.length <= max) return text;
  const cut = text.slice(0, max);
  return seen(cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2))).trim();
}
