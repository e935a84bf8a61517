const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const YEARS = new RegExp(
  `\\b(\\d{1,2}|${WORDS.join('|')})\\s?(?:\\(\\d{1,2}\\)\\s?)?(?:\\+|plus)?\\s?(?:(?:-|–|—|to|or|bis)\\s?(?:\\d{1,2}|more|${WORDS.join('|')})\\s?\\+?\\s?)?(?:full\\s)?[-\\s]?(?:(?:years?|yrs?|yoe|y)\\b\\+?|(?:of (?:them|which|those))\\b)`,
  'g',
);

/** What follows a number of years that isn't experience. */
const OTHER_TIME =
  /^\s*(?:ago|old|of age|history|contract|in a row|warranty|plan|program|degree|anniversary|fixed|from now|later|in business|in the market|before|course|study|studies|of vacation|of growth)\b|^['’]?\s*(?:of\s+)?(?:history|tradition|vacation|growth|service to)/;
const OTHER_BEFORE =
  /\b(?:founded|past|last|next|first|every|within|in|for over|over the|since|aged?|year|grade)\s+(?:the\s+)?(?:over\s+|more than\s+)?$/;
const OURS =
  /\b(?:we|our|us)\b(?!\s+(?:are looking|need|require|expect|look|ask|seek|want|'d like|would like|'re looking))/;

/** A number of years of experience that a clause states, and where. For a range, the lower number. */
export type Years = { start: number; end: number; years: number };

/**
 * The years of experience that a clause, in lower case, states; ages, dates and company histories don't
 * count.
 */
export function yearsIn(clause: string): Years[] {
  const found: Years[] = [];
  for (const match of clause.matchAll(YEARS)) {
    const number = match[1] ?? '';
    const years = WORDS.includes(number) ? WORDS.indexOf(number) + 1 : Number(number);
    const end = match.index + match[0].length;
    const before = clause.slice(Math.max(0, match.index - 30), match.index);
    if (years === 0 || years > 40 || OTHER_TIME.test(clause.slice(end, end + 40))) continue;
    if (OTHER_BEFORE.test(before) || OURS.test(clause.slice(0, match.index))) continue;
    found.push({ start: match.index, end, years });
  }
  return found;
}

/**
 * The years stated for what's between `start` and `end` in a clause: those before it, or if there are none,
 * those right after it.
 */
export function yearsFor(
  clause: string,
  stated: Years[],
  start: number,
  end: number,
): number | null {
  const before = stated.findLast((it) => it.end <= start);
  if (before && reaches(clause.slice(before.end, start), clause.slice(end, end + 80))) {
    return before.years;
  }
  const after = stated.find((it) => it.start >= end);
  if (
    after &&
    /^[\s,:;(–—-]*(?:(?:with|for|of|at least|minimum|experience|least|in production|applications?|apps?|code|development|programming|professionally|commercially|a|min\.?)[\s,:]*)*$/.test(
      clause.slice(end, after.start),
    )
  ) {
    return after.years;
  }
  return null;
}

const OWN_CLAUSE =
  /;|, (?:you|we|ideally|preferably|strong|solid|good|plus|as well|including|knowledge|familiar|understanding)\b| plus |, and (?:you|a|an|good|strong|solid|knowledge|familiar)/;
const JOINED = /\b(?:and|or)\b|&|\//;

/** Years apply to what they're stated for, and to the other items of a list that ends with "and" or "or". */
const reaches = (between: string, after: string): boolean =>
  between.length <= 160 &&
  !between.startsWith(')') &&
  !OWN_CLAUSE.test(between) &&
  (!between.includes(',') || JOINED.test(between) || JOINED.test(after));
