/** A part of a text: where it begins and ends, in UTF-16 code units. */
export type Range = [start: number, end: number];

/** The parts in order, with those that touch or overlap merged. */
export function merged(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const [start, end] of ranges.toSorted(([a], [b]) => a - b)) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** The approximate length of an excerpt: one line of the popup, in UTF-16 code units. */
const EXCERPT = 56;
/** How much of it may come before the first hit. */
const BEFORE = 20;

/** One line of a text around its first marked part, cut between words, and the marks within it. */
export function excerptOf(text: string, marks: Range[]): { text: string; marks: Range[] } {
  if (text.length <= EXCERPT) return { text, marks };
  const first = marks[0]?.[0] ?? 0;
  const wanted = Math.max(0, Math.min(first - BEFORE, text.length - EXCERPT));
  const start = wanted === 0 ? 0 : Math.min(text.indexOf(' ', wanted - 1) + 1, first);
  const last = text.lastIndexOf(' ', start + EXCERPT);
  const whole = start + EXCERPT >= text.length;
  const end = whole ? text.length : Math.max(last, marks[0]?.[1] ?? 0);
  const lead = start > 0 ? '…' : '';
  return {
    text: `${lead}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    marks: marks
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]) => [from - start + lead.length, to - start + lead.length]),
  };
}
