import type { Group } from './alternatives.ts';

/** Where a piece of the even text is. */
export type Span = { start: number; end: number };

/** The index of the first number that isn't smaller; the numbers are sorted. */
export function firstFrom(numbers: number[], wanted: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How much of a clause on either side of a skill can say how strongly it's asked for. */
export const REACH = 160;

/** A list isn't followed further than this to find what's said about it. */
const LONGEST_LIST = 24;

/**
 * The text after a group that can be about it: up to the next comma, or, if "and" or "or" makes its list one
 * thing, after the list's last item.
 */
export function itemAfter(lower: string, clause: Span, groups: Group[], i: number): string {
  let last = groups[i]?.at(-1)?.end ?? clause.start;
  let comma = false;
  let k = i + 1;
  for (; k < groups.length && k <= i + LONGEST_LIST; k++) {
    const next = groups[k];
    const first = next?.[0];
    if (!next || !first || first.start - last > 40) break;
    const gap = lower.slice(last, first.start);
    // "A, B or C": the last ones are already one group.
    const joins = next.length > 1 && /^\s*,\s*$/.test(gap);
    if (!joins && /^\s*,\s*$/.test(gap)) comma = true;
    else if (
      joins ||
      /^\s*(?:(?:,\s*)?(?:and|or|and\/or|but also|&)|\+)\s*$/.test(gap) ||
      /^[^,]*\bor\b[^,]*$/.test(gap)
    ) {
      return behind(lower, clause, groups[k + 1], next.at(-1)?.end ?? last);
    } else break;
    last = next.at(-1)?.end ?? last;
  }
  // A list with commas only: what comes at its end is about its last item, unless the list begins with
  // "experience with", or is the whole sentence: "Redux, Next.js is a plus".
  const end = groups[i]?.at(-1)?.end ?? clause.start;
  if (!comma) return behind(lower, clause, groups[i + 1], end);
  const said = behind(lower, clause, groups[k], last);
  if (SAID.test(said) && opens(lower, clause, groups, i, /^\W*are /.test(said))) return said;
  const phrase = lower.slice(
    Math.max(clause.start, (groups[i]?.[0]?.start ?? 0) - 40),
    groups[i]?.[0]?.start,
  );
  return /\b(?:experience|knowledge|familiarity|understanding|exposure)\s+(?:with|of|in|to)\s+$/.test(
    phrase,
  )
    ? behind(lower, clause, undefined, last)
    : '';
}

/** What can be said about a whole list: "… is a plus", "… – nice to have". */
const SAID = /^(?: experience| knowledge| skills?)? (?:is|are|would|an?) |^ ?[–—:-] /;

/**
 * Whether the list of an item opens its clause or a bracket.
 * @param many whether the words after it are about several; then the list may also follow a colon
 */
function opens(lower: string, clause: Span, groups: Group[], item: number, many: boolean): boolean {
  let start = groups[item]?.[0]?.start ?? 0;
  for (let i = item - 1; i >= 0 && item - i <= LONGEST_LIST; i--) {
    const end = groups[i]?.at(-1)?.end ?? 0;
    if (!/^\s*,\s*$/.test(lower.slice(end, Math.min(start, end + 9)))) break;
    start = groups[i]?.[0]?.start ?? 0;
  }
  const before = lower.slice(Math.max(clause.start, start - 40), start).trimEnd();
  return /^[^a-z]*$|\($/.test(before) || (many && before.endsWith(':'));
}

function behind(lower: string, clause: Span, next: Group | undefined, end: number): string {
  const to = Math.min(next?.[0]?.start ?? clause.end, clause.end, end + REACH);
  const rest = lower.slice(end, Math.max(end, to));
  return /^[^,]*/.exec(rest)?.[0] ?? '';
}
