import { type Headed, KINDS, withBrackets } from './brackets.ts';
import type { Found } from './find.ts';
import { broaderOf, type Skill } from './skills.ts';

/** Skills that one clause asks for as a single ask. If there are several, they're alternatives. */
export type Group = Found[];

/** How a clause separates a skill from the one before it. */
type Link = 'or' | 'slash' | 'comma' | 'examples' | 'apart';

const LONGEST_GAP = 48;

const NOUNS =
  '(?:frameworks?|databases?|library|libraries|cloud|apis?|queues?|brokers?|cluster|servers?|orm|developer|experience|skills|certifications?|certificates?|scripting|programming|development|language|pipelines|functions|platform|services?|web services|systems?|tools?|components|[\\d.x]+\\+?)';
const START = new RegExp(`^(?:\\s+${NOUNS}){0,2}\\s*\\)?\\s*`);
const FILLER =
  /^(?:(?:a|an|the|any|other|another|some|similar|equivalent|even|preferably|ideally|modern|either|apache|amazon|google|microsoft|aws|its|relational|with|in|experience)\s+)*$/;

function linkOf(gap: string): Link {
  if (
    gap.length > LONGEST_GAP ||
    /[\n.;!?](?:\s|$)/.test(gap.replace(/e\.g\.|\betc\./, 'such as'))
  ) {
    return 'apart';
  }
  const rest = gap.replace(START, '');
  const mark =
    /^(?:[,(]?\s*(?:and\s*\/\s*or|or|oder|ou)\b\s*|,?\s*(?:[(:]\s*)?(?:such as|e\.g\.?|for example|for instance|like|i\.e\.?),?\s*|[,/(|]\s*)/.exec(
      rest,
    )?.[0];
  if (mark === undefined || !FILLER.test(rest.slice(mark.length).trimStart())) return 'apart';
  if (/\bor\b|oder|\bou\b/.test(mark)) return 'or';
  if (/\b(?:ideally|preferably)\b/.test(rest)) return 'apart';
  if (/such|e\.g|for|like|i\.e|\(/.test(mark)) return 'examples';
  return mark.startsWith('/') ? 'slash' : mark.startsWith('|') ? 'apart' : 'comma';
}

/**
 * Splits the skills of one clause into groups of alternatives: "NestJS or Express", "a queue such as
 * RabbitMQ, BullMQ or SQS", "PostgreSQL/MySQL", "one of Go, Python, Java", "Java (Spring Boot) or Node.js".
 * @param lower the text in lower case that the offsets of `found` belong to
 * @param end where the clause ends
 */
export function groupsOf(found: Found[], lower: string, start: number, end: number): Group[] {
  const headed = withBrackets(found, lower);
  const bare = (some: Found[]): Headed[] => some.map((head) => ({ head, own: [], end: head.end }));
  const ownOf = new Map(headed.map(({ head, own }) => [head, own]));
  return groupsIn(headed, lower, start, end).flatMap((group) => {
    const whole = group.flatMap((head) => [head, ...(ownOf.get(head) ?? [])]);
    if (whole.length === group.length) return [group];
    // Without an alternative, what's in brackets is asked for as well.
    if (group.length === 1) return groupsIn(bare(whole), lower, start, end);
    const apart = group.flatMap(
      (head) => ownOf.get(head)?.filter((it) => !isPartOf(head, it)) ?? [],
    );
    return [whole.filter((it) => !apart.includes(it)), ...groupsIn(bare(apart), lower, start, end)];
  });
}

function groupsIn(headed: Headed[], lower: string, start: number, end: number): Group[] {
  const found = headed.map(({ head }) => head);
  const links = headed.map(({ head }, i) => {
    const before = headed[i - 1];
    return before ? linkOf(lower.slice(before.end, head.start)) : 'apart';
  });
  // `joined[i]`: whether skill i belongs to the group of the one before it.
  const joined = links.map((link, i) => link === 'or' || (link === 'slash' && areRivals(found, i)));
  for (let i = 1; i < found.length; i++)
    if (links[i] === 'or') joinBackwards(found, links, joined, i);
  for (const [from, to] of runsOf(links)) {
    const last = headed[to];
    const first = found[from];
    if (!last || !first) continue;
    const behind = lower.slice(last.end, Math.min(end, last.end + 40));
    const before = lower.slice(Math.max(start, first.start - 40), first.start);
    if (OPEN_END.test(behind)) joinBackwards(found, links, joined, to + 1);
    if (ONE_OF.test(before)) for (let i = from + 1; i <= to; i++) joined[i] = true;
    joinExamples(found, links, joined, from, to);
  }
  return collect(found, joined, links);
}

const OPEN_END =
  /^(?:\s+\w+)?\s*(?:[),]{1,2}\s*)?(?:or|and\/or)\s+(?:\w+\s+)?(?:similar|equivalent|comparable|others?|another|any|the like|alternative|related|something|some)\b|^,?\s*etc\b.{0,6}\bor\b/;
const ONE_OF =
  /\b(?:one|some|any|either|more|two)\s+(?:or more\s+)?(?:of|from)(?:\s+(?:the following|these|following|the))?(?:\s+[a-z]+){0,2}\s*(?::\s*)?\(?$|\b(?:one|any) or more\s+(?:[a-z]+\s+){0,3}\(\s*(?:\w+,\s*)?$|\beither\s+$/;

/** The runs of skills with no other words between them, as first and last index. */
function runsOf(links: Link[]): [number, number][] {
  const runs: [number, number][] = [];
  links.forEach((link, i) => {
    const run = runs.at(-1);
    if (link === 'apart' || !run) runs.push([i, i]);
    else run[1] = i;
  });
  return runs.filter(([from, to]) => to > from);
}

/**
 * "A, B or C": the skills that commas join before the "or" in front of `at`, as long as they're of one kind.
 */
function joinBackwards(found: Found[], links: Link[], joined: boolean[], at: number): void {
  for (let i = at - 1; i > 0 && links[i] === 'comma' && areAlike(found[i - 1], found[i]); i--) {
    joined[i] = true;
  }
}

/** "queues such as A, B": examples and the word for their kind, unless "and" asks for each of them. */
function joinExamples(
  found: Found[],
  links: Link[],
  joined: boolean[],
  from: number,
  to: number,
): void {
  for (let i = from + 1; i <= to; i++) {
    if (links[i] !== 'examples') continue;
    const kind = found[i - 1];
    let last = i;
    while (
      last < to &&
      (links[last + 1] === 'comma' || links[last + 1] === 'or' || links[last + 1] === 'slash')
    )
      last++;
    const examples = found.slice(i, last + 1);
    const next = found[last + 1];
    if (!KINDS.has(kind?.skill.kind ?? '') || !kind || (next && links[last + 1] !== 'apart'))
      continue;
    if (!examples.every(({ skill }) => broaderOf(skill.id).includes(kind.skill.id))) continue;
    for (let k = i; k <= last; k++) joined[k] = true;
  }
}

function collect(found: Found[], joined: boolean[], links: Link[]): Group[] {
  const groups: Group[] = [];
  found.forEach((it, i) => {
    const group = groups.at(-1);
    if (!joined[i] || !group) groups.push([it]);
    else if (links[i] === 'examples' && group.length === 1 && group[0]?.weak)
      groups[groups.length - 1] = [it];
    else group.push(it);
  });
  return groups;
}

const RIVALS = new Set([
  'language',
  'cloud',
  'os',
  'framework',
  'database',
  'frontend',
  'orm',
  'api',
  'stack',
]);

/** Node.js stands among languages: "Node.js, Python or Go". */
const kindOf = ({ kind }: Skill): string => (kind === 'runtime' ? 'language' : kind);

/** Whether a slash between these two means "or": things of one kind, neither of which needs the other. */
function areRivals(found: Found[], i: number): boolean {
  const a = found[i - 1]?.skill;
  const b = found[i]?.skill;
  if (a === undefined || b === undefined) return false;
  if (kindOf(a) !== kindOf(b) || areRelated(a, b)) return false;
  return RIVALS.has(kindOf(a)) || a.broader.some((it) => b.broader.includes(it));
}

const areRelated = (a: Skill, b: Skill): boolean =>
  a.id === b.id || broaderOf(a.id).includes(b.id) || broaderOf(b.id).includes(a.id);

/** Whether a skill in brackets belongs to the one before them: a narrower one, or one of its kind. */
const isPartOf = ({ skill: head }: Found, { skill }: Found): boolean =>
  kindOf(skill) === kindOf(head) || areRelated(skill, head);

const areAlike = (a: Found | undefined, b: Found | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (kindOf(a.skill) === kindOf(b.skill) ||
    areRelated(a.skill, b.skill) ||
    a.skill.broader.some((it) => b.skill.broader.includes(it)));
