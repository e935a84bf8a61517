import type { Group } from './alternatives.ts';

/** Where a piece of the even text stands. */
export type Span = { start: number; end: number };

/** The index of the first number that is not smaller; the numbers are sorted. */
export function firstFrom(numbers: number[], wanted: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** So much of a clause on either side of a skill can say how strongly it is asked. */
export const REACH = 160;

/** No list is followed further than this to what is said of it. */
const LONGEST_LIST = 24;

/**
 * What stands behind a group and can be said of it: up to the next comma, or behind the last item of the
 * list that it belongs to, when "and" or "or" makes one thing of the list.
 */
export function itemAfter(lower: string, clause: Span, groups: Group[], i: number): string {
  let last = groups[i]?.at(-1)?.end ?? clause.start;
  let comma = false;
  for (let k = i + 1; k < groups.length && k <= i + LONGEST_LIST; k++) {
    const next = groups[k];
    const first = next?.[0];
    if (!next || !first || first.start - last > 40) break;
    const gap = lower.slice(last, first.start);
    // "A, B or C": the last of them are one group already.
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
  // A list of commas alone: what stands at its end is said of its last item, unless it begins with
  // "experience with".
  const end = groups[i]?.at(-1)?.end ?? clause.start;
  if (!comma) return behind(lower, clause, groups[i + 1], end);
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

function behind(lower: string, clause: Span, next: Group | undefined, end: number): string {
  const to = Math.min(next?.[0]?.start ?? clause.end, clause.end, end + REACH);
  const rest = lower.slice(end, Math.max(end, to));
  return /^[^,]*/.exec(rest)?.[0] ?? '';
}
