import { line } from '../read/text.ts';
import type { Asks } from '../skills/asks.ts';
import type { Ask } from '../skills/collect.ts';
import { broaderOf, type Skill, skillById, skillOf } from '../skills/skills.ts';
import { type Answer, isShown } from './answer.ts';
import type { AskMatch, Counts } from './index.ts';

export const NOT_ON_CARD = 'Not on this card';

/** Letters and digits, to see whether two ways to write a name differ in more than punctuation. */
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}+#]/gu, '');

/** The names of what's asked for: the posting's own words, if they mean exactly this skill. */
export function askedNames({ skills, sentence, marks }: Ask): string[] {
  const written = new Map<string, string>();
  for (const [start, end] of marks) {
    const words = line(sentence.slice(start, end), 60) ?? '';
    const id = skillOf(words);
    if (id !== undefined && !written.has(id)) written.set(id, words);
  }
  return skills.map((id) => {
    const name = skillById(id)?.name ?? id;
    const words = written.get(id) ?? name;
    return letters(words) === letters(name) ? name : words;
  });
}

/** A name inside a sentence: "Message queues" becomes "message queues", "Node.js" and "JWT" stay. */
export const inSentence = ({ name, kind }: Skill): string =>
  kind === 'concept' && /^[A-Z][a-z]+(?:[ -]|$)/.test(name) && !/[A-Z.]/.test(name.slice(1))
    ? name.charAt(0).toLowerCase() + name.slice(1)
    : name;

const withArticle = (words: string): string =>
  `${/^(?:[aeiou]|[AEFHILMNORSX](?=[A-Z]))/.test(words) ? 'an' : 'a'} ${words}`;

/** Kinds that have a noun for a single one. */
const NOUNS: Record<string, string> = {
  queue: 'queue',
  database: 'database',
  framework: 'framework',
  runtime: 'runtime',
};

/** What two skills of the same sort both are: "also a queue", "also for schema validation". */
function alsoA(by: Skill | undefined, common: Skill): string {
  const noun = NOUNS[by?.kind ?? ''];
  if (common.id === 'orm') return 'also an ORM';
  if (common.id === 'api') return 'also a kind of API';
  if (noun === undefined) return `also for ${inSentence(common)}`;
  const special = { nosql: 'NoSQL', rdbms: 'relational', sql: 'SQL' }[common.id];
  if (special) return `also ${withArticle(`${special} ${noun}`)}`;
  const own = common.kind === 'concept' ? '' : `${common.name} `;
  return `also ${withArticle(`${own}${noun}`)}`;
}

/**
 * Why an ask has its state, in words that can follow its name. The card's skill is named if it's a different
 * one.
 */
export function reasonOf(skills: string[], { state, by, evidence, common }: Answer): string {
  const name = by?.name ?? '';
  const own = skills.length === 1 && skills[0] === by?.id;
  const places = evidence.map((it) => it.name).join(', ');
  switch (state) {
    case 'shown':
    case 'practised':
    case 'broader':
      return own ? places : `${name}: ${places}`;
    case 'listed':
      return `${own ? 'Listed' : `${name} is listed`} in ${by?.listed ?? ''}; no project names it`;
    case 'close':
      return common ? `The card shows ${name}, ${alsoA(skillById(by?.id ?? ''), common)}` : '';
    case 'absent':
      return NOT_ON_CARD;
  }
}

/** Fewer asks than this are named, not counted. */
const FEW = 3;
/** This many names are enough for a line. */
const MOST = 6;

/** "A, B and C". */
export function joined(names: string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The same for at most `MOST` names; the rest are counted. */
function listOf(names: string[]): string {
  const rest = names.length - MOST;
  return joined(rest > 0 ? [...names.slice(0, MOST), `${rest} more`] : names);
}

/**
 * What an ask is called: its alternatives joined by "or"; for "queues such as RabbitMQ or SQS", where the
 * first is the kind that the others belong to, only the first.
 */
export function askedName(skills: string[], names: string[]): string {
  const [first = '', ...others] = names;
  const [kind = '', ...kinds] = skills;
  if (others.length === 0 || kinds.every((id) => broaderOf(id).includes(kind))) return first;
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
}

/** Sentences for asks that are too few to count. */
function inWords(asks: AskMatch[]): string {
  const named = (some: AskMatch[]) => listOf(some.map(({ name }) => name));
  const part = (words: string, some: AskMatch[]) =>
    some.length > 0 ? [`${words} ${named(some)}.`] : [];
  const of = (state: AskMatch['state']) => asks.filter((it) => it.state === state);
  return [
    ...part('Shows', asks.filter(isShown)),
    ...part('Lists', of('listed')),
    ...part('Close:', of('close')),
    ...part(`${NOT_ON_CARD}:`, of('absent')),
  ].join(' ');
}

const WAY_ON = 'Select the part that says what’s asked, or paste the text.';

const languageName = (code: string): string => {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
};

/**
 * The match in one line: "Shows 7 of 11 asked". If there's nothing to count, it's what the posting names in
 * words, or why nothing was found and what to do about it.
 */
export function lineOf(
  outcome: Asks['outcome'],
  language: string | null,
  { shown, asked }: Counts,
  asks: AskMatch[],
): string {
  if (outcome === 'other-language') {
    const named = asks.length > 0 ? ` ${inWords(asks)}` : '';
    return `The posting is in ${languageName(language ?? 'und')}, so the card can’t tell what’s a must-have.${named}`;
  }
  if (asked >= FEW) return `Shows ${shown} of ${asked} asked`;
  if (asked > 0) return inWords(asks.filter(({ tier }) => tier !== 'mention'));
  if (asks.length > 0) return `The posting only mentions skills. ${inWords(asks)}`;
  return outcome === 'no-text'
    ? `The posting’s text couldn’t be read. ${WAY_ON}`
    : `The posting doesn’t name a skill that this card knows. ${WAY_ON}`;
}
