import { type Block, blocksOf, type Section } from './blocks.ts';
import { formsAlone, isSafe } from './lines.ts';
import { firstFrom, type Span } from './reach.ts';
import type { Candidate } from './scan.ts';
import { vouches } from './skills.ts';
import type { Even } from './text.ts';
import { CUE } from './words.ts';

const ASK = new Set<Section>(['requirements', 'nice', 'stack']);

/** Kinds of skills that other trades ask for too. */
const COMMON = new Set(['office', 'security']);

/** Whether a skill that always counts shows that its line is about software. */
const tells = (it: Candidate): boolean => isSafe(it) && !COMMON.has(it.form.skill.kind);

/** The lines under one heading. */
type List = { section: Section; lines: Span[] };

/**
 * Which candidates are where a software posting lists what it asks for: in the lines under such a heading.
 * Its title shows that it's about software, or the words in those lines or in the duties, or a list that's
 * mostly names. What the employer says about itself doesn't say anything about the job: a software company
 * needs chefs too.
 * @param titled whether the title is about software; undefined if the text begins with it
 */
export function areAsked(even: Even, candidates: Candidate[], titled?: boolean): boolean[] {
  const starts = candidates.map(({ start }) => start);
  const within = ({ start, end }: Span): [from: number, to: number] => [
    firstFrom(starts, start),
    firstFrom(starts, end),
  ];
  const isOnSoftware = (span: Span): boolean =>
    CUE.test(even.lower.slice(span.start, span.end)) ||
    candidates.slice(...within(span)).some(tells);
  const onlyNames = (line: Span): boolean => {
    const [from, to] = within(line);
    const skill = from < to ? candidates[from]?.form.skill : undefined;
    return skill !== undefined && vouches(skill) && formsAlone(even, candidates, from) > 0;
  };

  const lists = listsOf(
    blocksOf(even.text, (start, end) => {
      const [from, to] = within({ start, end });
      return to > from;
    }),
  );
  const software =
    (titled ?? isOnSoftware(firstLine(even.text))) ||
    lists.some(
      ({ section, lines }) =>
        section !== 'never' && section !== 'unknown' && lines.some(isOnSoftware),
    );
  const asked = candidates.map(() => false);
  for (const { section, lines } of lists) {
    if (!ASK.has(section) || !(software || mostly(lines, onlyNames))) continue;
    for (const line of lines) asked.fill(true, ...within(line));
  }
  return asked;
}

function listsOf(blocks: Block[]): List[] {
  const lists: List[] = [];
  for (const { section, ...line } of blocks) {
    const list = lists.at(-1);
    if (list?.section === section) list.lines.push(line);
    else lists.push({ section, lines: [line] });
  }
  return lists;
}

/** Whether more than half of the lines match. */
const mostly = (lines: Span[], is: (line: Span) => boolean): boolean =>
  lines.filter(is).length * 2 > lines.length;

/** A title is short; a first line that's longer is a paragraph. */
const LONGEST_TITLE = 100;

/** The first line of a text, if it's as short as a title. */
function firstLine(text: string): Span {
  const start = Math.max(0, text.search(/\S/));
  const end = text.slice(start, start + LONGEST_TITLE + 1).indexOf('\n');
  if (end < 0) return { start: 0, end: text.length <= LONGEST_TITLE ? text.length : 0 };
  return { start, end: start + end };
}
