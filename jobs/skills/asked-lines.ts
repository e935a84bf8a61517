import { type Block, blocksOf, type Section, sectionOf } from './blocks.ts';
import { formsAlone, isClear } from './lines.ts';
import { firstFrom, type Span } from './reach.ts';
import type { Candidate } from './scan.ts';
import { vouches } from './skills.ts';
import type { Even } from './text.ts';
import { CUE } from './words.ts';

const ASK = new Set<Section>(['requirements', 'nice', 'stack']);
/** Sections that are about the job. */
const JOB = new Set<Section>([...ASK, 'duties']);

/** Kinds of skills that other trades ask for too. */
const COMMON = new Set(['office', 'security']);

/** Whether a skill that always counts shows that its line is about software. */
const tells = (it: Candidate): boolean => isClear(it) && !COMMON.has(it.form.skill.kind);

/** Whether it names a technology whatever the posting's trade. */
const namesClearly = (it: Candidate): boolean => isClear(it) && vouches(it.form.skill);

/** The lines under one heading. */
type List = { section: Section; lines: Span[] };

/**
 * What the lines of a posting say about its candidates.
 * `asked`: which are where a software posting lists what it asks for: in the lines under such a heading. Its
 * title shows that it's about software, or the words in those lines or in the duties, or a list that's mostly
 * names. What the employer says about itself doesn't say anything about the job: a software company needs
 * chefs too.
 * `spoken`: which are in a software posting, or on a line about software. In a barista's posting, Java is
 * coffee.
 * @param titled whether the title is about software; undefined if the text begins with it
 */
export function areAsked(
  even: Even,
  candidates: Candidate[],
  titled?: boolean,
): { asked: boolean[]; spoken: boolean[] } {
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
  const first = firstLine(even.text);
  const tellsIn = (line: Span): boolean => candidates.slice(...within(line)).some(namesClearly);
  const software =
    (titled ?? isOnSoftware(first)) ||
    lists.some(({ section, lines }) => JOB.has(section) && lines.some(isOnSoftware));
  const untitled = titled === undefined && (within(first)[1] > 0 || !isTitle(even.text, first));
  const known =
    software ||
    untitled ||
    lists.some(({ section, lines }) => section === 'unknown' && lines.some(tellsIn));
  const asked = candidates.map(() => false);
  const spoken = candidates.map(() => known);
  for (const { section, lines } of lists) {
    const listed = ASK.has(section) && (software || mostly(lines, onlyNames));
    for (const line of lines) {
      const [from, to] = within(line);
      if (listed) asked.fill(true, from, to);
      if (section === 'never' || known || from === to) continue;
      if (isOnSoftware(line) || areRelated(candidates.slice(from, to))) spoken.fill(true, from, to);
    }
  }
  return { asked, spoken };
}

/** Whether two beside each other are a tool and what it's made for ("Java and Spring"), or two languages. */
const areRelated = (candidates: Candidate[]): boolean =>
  candidates.some(({ start, form: { skill, need } }, i) => {
    const before = candidates[i - 1];
    if (!before || start - before.end > 9 || need === 'list') return false;
    const other = before.form.skill;
    return (
      (skill.kind === 'language' && other.kind === 'language' && skill !== other) ||
      skill.broader.includes(other.id) ||
      other.broader.includes(skill.id)
    );
  });

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

/** Whether the first line names a job: more follows, and it's neither a sentence nor a heading. */
const isTitle = (text: string, { start, end }: Span): boolean =>
  /\S/.test(text.slice(end)) &&
  /[^.!?:;,]$/.test(text.slice(start, end).trim()) &&
  sectionOf(text.slice(start, end)) === undefined;
