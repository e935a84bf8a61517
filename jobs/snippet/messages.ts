import type { SnippetProfile } from '../../content/snippet-profile.ts';
import { type Asked, type Item, sentenceOf } from './asked.ts';
import type { Block, Inline } from './blocks.ts';
import { about, facts } from './candidate.ts';
import { nameOf, type Role } from './role.ts';
import type { SnippetSettings } from './settings.ts';
import {
  and,
  bold,
  contactsFor,
  few,
  fewOf,
  gapLines,
  inLine,
  linkOf,
  moreOf,
  MOST,
  projectLinks,
  sentence,
  shownLines,
  upperFirst,
  words,
} from './words.ts';

/** What a message for a posting is made from. */
export type Message = {
  candidate: SnippetProfile;
  role: Role;
  asked: Asked;
  settings: SnippetSettings;
};

export const paragraph = (...lines: Inline[][]): Block => ({ kind: 'paragraph', lines });
const list = (lines: Inline[][]): Block => ({ kind: 'list', lines });
export const withLines = (blocks: Block[]): Block[] =>
  blocks.filter(({ lines }) => lines.length > 0);

/** "Masud Rana for Backend Engineer at Acme, Berlin". */
const head = ({ candidate, role }: Message): Inline[] => {
  const named = nameOf(role, true);
  return [bold(candidate.name), ...(named.length > 0 ? [words(' for '), ...named] : [])];
};

const listed = ({ listed: names }: Asked): Inline[][] =>
  names.length > 0 ? [[bold('Listed:'), words(` ${fewOf(names)}`)]] : [];

const gaps = ({ asked, settings }: Message): Inline[][] =>
  gapLines(asked, settings).map((it) => [words(it)]);

const reach = ({ candidate, settings, asked }: Message) =>
  contactsFor(candidate, settings, asked.closest?.project.source);

const contactLine = (message: Message): Inline[][] => {
  const links = reach(message);
  return links.length > 0 ? [inLine(links)] : [];
};

/**
 * The closest project, with the sentence that shows most of what's asked for.
 * @param said sentences that were used already
 */
function closest({ asked: { closest: it } }: Message, said: string[] = []): Inline[][] {
  if (!it) return [];
  const more = it.sentence === undefined ? '' : sentence(it.sentence);
  return [
    [
      bold('Closest project:'),
      words(` ${sentence(it.project.name)}`),
      ...(more === '' || said.includes(more) ? [] : [words(` ${more}`)]),
    ],
    ...projectLinks(it.project),
  ];
}

/** A message in a channel: short lines that can be read at a glance. */
export const slack = (message: Message): Block[] =>
  withLines([
    paragraph(head(message), [words(facts(message.candidate))]),
    paragraph(...shownLines(message.asked.shown), ...listed(message.asked), ...gaps(message)),
    paragraph(...closest(message)),
    paragraph(...contactLine(message)),
  ]);

/** What the card says about an ask: the project's sentence, the projects' names, or the practice. */
function proofOf(item: Item): string {
  const said = sentenceOf(item);
  if (said !== undefined) return sentence(said);
  const places = item.evidence.filter(({ kind }) => kind === 'project').map(({ name }) => name);
  if (places.length > 0) return sentence(`Used in ${and([...new Set(places)])}`);
  const practice = item.evidence.find(({ kind }) => kind === 'practice');
  const [first] = item.evidence;
  return practice ? sentence(practice.quote) : first ? sentence(`See ${first.name}`) : '';
}

/** The asks that are shown, each with its proof; asks with the same proof share an item. */
function proofs(shown: Item[]): Inline[][] {
  const groups = new Map<string, { names: string[]; proof: string }>();
  for (const item of shown.slice(0, MOST)) {
    const proof = proofOf(item);
    const group = groups.get(proof) ?? { names: [], proof };
    group.names.push(item.label);
    groups.set(proof, group);
  }
  const items = [...groups.values()].map(({ names, proof }) => [
    bold(`${titled(and(names))}:`),
    words(` ${proof}`),
  ]);
  const rest = shown.length - MOST;
  return rest > 0 ? [...items, [words(`And ${moreOf(rest)}.`)]] : items;
}

/**
 * A term in small letters gets a capital at the beginning of an item, except names such as "npm" and
 * "bcrypt".
 */
const titled = (name: string): string =>
  /^[a-z]+(?: |-)[a-z]/.test(name) ? upperFirst(name) : name;

/** "your Backend Engineer role at Acme". */
export function yourRole({ title, company }: Role): string {
  if (title === undefined && company === undefined) return 'your posting';
  const role = title === undefined ? 'role' : `${title} role`;
  return `your ${role}${company === undefined ? '' : ` at ${company}`}`;
}

/** "7 of the 11 skills you ask for"; empty if the posting asks for too little to count. */
export const countOf = ({ count }: Asked): string =>
  count ? `${count.shown} of the ${count.asked} skills you ask for` : '';

/** The line before the proofs: "For your role at Acme, the portfolio shows 3 of the 8 skills you ask for:". */
function lead({ asked, role }: Message): string {
  const what = asked.count ? ` ${countOf(asked)}` : '';
  return `For ${yourRole(role)}, the portfolio shows${what}:`;
}

/** What's only listed, in a sentence; empty if nothing is. */
export const listedOnly = ({ listed: names }: Asked): string =>
  names.length > 0 ? `Listed on the card, but not shown in a project: ${and(few(names))}.` : '';

/** A message to a hiring manager: a greeting, paragraphs, each ask with its proof. */
export function email(message: Message): Block[] {
  const { candidate, asked } = message;
  const { closest: it } = asked;
  return withLines([
    paragraph([words('Hello,')]),
    paragraph([words(`${about(candidate)} ${lead(message)}`)]),
    list(proofs(asked.shown)),
    paragraph(...(asked.listed.length > 0 ? [[words(listedOnly(asked))]] : []), ...gaps(message)),
    paragraph(
      ...(it
        ? [
            [words(`The closest project is ${sentence(it.project.name)}`)],
            ...projectLinks(it.project),
          ]
        : []),
    ),
    paragraph(...reach(message).map((link) => [words(`${link.label}: `), linkOf(link)])),
  ]);
}

/** For a page or an issue: the same proofs as an email, without the letter around them. */
export const markdown = (message: Message): Block[] =>
  withLines([
    paragraph(head(message), [words(facts(message.candidate))]),
    list(proofs(message.asked.shown)),
    paragraph(...listed(message.asked), ...gaps(message)),
    paragraph(...closest(message, message.asked.shown.slice(0, MOST).map(proofOf))),
    paragraph(...reach(message).map((link) => [words(`${link.label}: `), linkOf(link)])),
  ]);
