import type { Found } from './find.ts';

/** A skill, with others in brackets right behind it: "Java (Spring Boot)". */
export type Headed = {
  head: Found;
  own: Found[];
  /** Where both end, in the same text as the skills' offsets. */
  end: number;
};

/** No pair of brackets is longer than this. */
const LONGEST = 80;

/** Kinds of skills that are general words for others: "queues", "SQL". What follows them are examples. */
export const KINDS = new Set(['concept', 'query']);

/** Brackets with something that may replace what's before them: "MySQL (or PostgreSQL)". */
const REPLACES = /^\s?\(\s?(?:and\s?\/\s?or|or|oder|ou)\b/;

/**
 * Takes a clause's skills in order, each with those in brackets after it that say more about it.
 * @param lower the text in lower case that the offsets of `found` belong to
 */
export function withBrackets(found: Found[], lower: string): Headed[] {
  const all: Headed[] = [];
  for (let i = 0; i < found.length; i++) {
    const head = found[i];
    if (!head) break;
    const own = ownOf(head, found, i + 1, lower);
    all.push({ head, ...own });
    i += own.own.length;
  }
  return all;
}

function ownOf(head: Found, found: Found[], from: number, lower: string): Omit<Headed, 'head'> {
  const behind = lower.slice(head.end, head.end + LONGEST);
  const close = /^\s?\([^()\n]*\)/.exec(behind)?.[0].length;
  if (close === undefined || KINDS.has(head.skill.kind) || REPLACES.test(behind)) {
    return { own: [], end: head.end };
  }
  const end = head.end + close;
  let to = from;
  while ((found[to]?.end ?? Infinity) < end) to++;
  return { own: found.slice(from, to), end };
}
