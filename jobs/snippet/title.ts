/** Between the parts of a title. */
const SEPARATOR = /( [-–—|•·:]+ |[,:] )/;

/** "(m/w/d)" and the like, in the languages that write it. */
const GENDERS = new Set(
  'm w f d x h i k v gn div diverse all any alle genders gender geschlechter male female männlich weiblich'.split(
    ' ',
  ),
);

const isGender = (text: string): boolean => {
  const words = text
    .toLowerCase()
    .split(/[\s/|,.*:-]+/)
    .filter(Boolean);
  const short = words.length > 1 || /^(?:gn|div)$/i.test(text.trim());
  return short && words.every((word) => GENDERS.has(word));
};

const MONEY = /[$€£¥₹]|\d\s?k$|^(?:usd|eur|gbp|chf|pln|sek|inr|cad|aud)$/i;
const PAY_WORDS =
  /^(?:up|to|from|ab|bis|per|year|annum|hour|hr|day|month|p\.?a\.?|salary|pay|gehalt|brutto|gross|ote|and|b2b|ctc)$/i;

/** A salary: money, and nothing else. */
const isSalary = (text: string): boolean => {
  const words = text.split(/[\s/–—-]+/).filter(Boolean);
  return (
    words.some((word) => MONEY.test(word)) &&
    /\d/.test(text) &&
    words.every((word) => /\d/.test(word) || MONEY.test(word) || PAY_WORDS.test(word))
  );
};

const HURRY =
  /^(?:(?:immediate|asap|urgent) (?:start|joiners?|hiring|requirement)|(?:start|join) (?:immediately|asap|now)|immediate joiners? only|urgent(?:ly)?(?: (?:hiring|required|needed))?|(?:now )?hiring(?: now)?|we(?:['’]re| are) hiring|asap|apply now|ab sofort|zum nächstmöglichen zeitpunkt|new|hot)[!.]*$/i;

const CODE =
  /^(?:(?:(?:req(?:uisition)?|job|ref(?:erence)?|vacancy|id|no|nr|stellen-?nr)\b[\s.:#_-]*){1,3}|#|[a-z]{1,4}[-_])[a-z]{0,4}[-_]?\d[\d_-]*$|^(?:req|jr|r)\d{3,}$|^\d{5,}$|^\d{4}-\d{3,}$/i;

/**
 * Whether a part of a title isn't part of the job's name: a gender mark, a salary, urgency, a requisition
 * code.
 */
const isNoise = (text: string): boolean => {
  const part = text.trim();
  return (
    part.length <= 60 && (isGender(part) || isSalary(part) || HURRY.test(part) || CODE.test(part))
  );
};

/** What titles don't begin or end with: emoji, and signs that don't join anything there. */
const isOrnament = (char: string): boolean =>
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u200d★☆!*,;:|–—\-\s]/u.test(char);

function withoutOrnaments(text: string): string {
  const chars = Array.from(text);
  const first = chars.findIndex((char) => !isOrnament(char));
  const last = chars.findLastIndex((char) => !isOrnament(char));
  return first < 0 ? '' : chars.slice(first, last + 1).join('');
}

/** The most words at either end of a title that may be noise. */
const WORDS = 5;

/** Without noise that isn't separated from the title: "Engineer REQ-1234", "URGENT: Engineer". */
function withoutEnds(text: string): string {
  let words = withoutOrnaments(text).split(' ');
  for (let n = Math.min(WORDS, words.length - 1); n > 0; n--) {
    if (isNoise(words.slice(-n).join(' '))) {
      words = withoutOrnaments(words.slice(0, -n).join(' ')).split(' ');
      n = Math.min(WORDS, words.length - 1) + 1;
    }
  }
  return words.join(' ');
}

const BRACKETS = / ?(?:\(([^()[\]]*)\)|\[([^()[\]]*)\])/g;

/**
 * A title without what isn't one: "(m/w/d)", a salary, "immediate start", the code of a requisition, emoji at
 * the ends. Only whole words are removed. If nothing would be left, the title stays as it is.
 */
export function cleanTitle(title: string): string {
  const outside = title
    .replace(BRACKETS, (all, round?: string, square?: string) =>
      isNoise(round ?? square ?? '') ? '' : all,
    )
    .replace(
      /(?<![\p{L}\p{N}])[mwfhk]\s?[/|]\s?[mwfhk](?:\s?[/|]\s?[dxi*])?(?![\p{L}\p{N}/])/giu,
      '',
    );
  const [first = '', ...rest] = withoutEnds(outside).split(SEPARATOR);
  const parts = [['', first]];
  for (let i = 0; i + 1 < rest.length; i += 2) parts.push([rest[i] ?? '', rest[i + 1] ?? '']);
  const kept = parts.filter(([, part = '']) => part.trim() !== '' && !isNoise(part));
  const joined = kept.map(([sign = '', part = ''], i) => (i === 0 ? part : sign + part)).join('');
  const clean = withoutEnds(joined.replace(/\s+/g, ' '));
  return /\p{L}/u.test(clean) ? clean : title;
}

/** The core of a clean title, for where there's little room: without brackets and what follows a dash or comma. */
export function shortTitle(title: string): string {
  const [first = ''] = title.replace(BRACKETS, '').trim().split(SEPARATOR);
  return /\p{L}/u.test(first) ? first : title;
}

/** The title, then the title without its last words, each time with "…". */
export function* shortened(title: string): Generator<string> {
  yield title;
  const words = title.split(' ');
  for (let n = words.length - 1; n > 0; n--) {
    yield `${words
      .slice(0, n)
      .join(' ')
      .replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')}…`;
  }
}
