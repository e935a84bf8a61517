import type { SnippetProfile } from '../../content/snippet-profile.ts';
import { type Asked, type Item, sentenceOf } from './asked.ts';
import type { Block, Inline } from './blocks.ts';
import { nameOf, type Role } from './role.ts';
import type { SnippetSettings } from './settings.ts';
import {
  about,
  address,
  and,
  bold,
  contactsFor,
  facts,
  few,
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

/** What a message for a posting is written from. */
export type Message = {
  candidate: SnippetProfile;
  role: Role;
  asked: Asked;
  settings: SnippetSettings;
};

const paragraph = (...lines: Inline[][]): Block => ({ kind: 'paragraph', lines });
const list = (lines: Inline[][]): Block => ({ kind: 'list', lines });
const withLines = (blocks: Block[]): Block[] => blocks.filter(({ lines }) => lines.length > 0);

/** "Masud Rana for Backend Engineer at Acme, Berlin". */
const head = ({ candidate, role }: Message): Inline[] => {
  const named = nameOf(role, true);
  return [bold(candidate.name), ...(named.length > 0 ? [words(' for '), ...named] : [])];
};

const listed = ({ listed: names }: Asked): Inline[][] =>
  names.length > 0 ? [[bold('Listed:'), words(` ${few(names).join(', ')}`)]] : [];

const gaps = ({ asked, settings }: Message): Inline[][] =>
  gapLines(asked, settings).map((it) => [words(it)]);

const reach = ({ candidate, settings, asked }: Message) =>
  contactsFor(candidate, settings, asked.closest?.project.source);

const contactLine = (message: Message): Inline[][] => {
  const links = reach(message);
  return links.length > 0 ? [inLine(links)] : [];
};

/** The closest project with the sentence that shows most of what's asked. */
const closest = ({ asked: { closest: it } }: Message): Inline[][] =>
  it
    ? [
        [
          bold('Closest project:'),
          words(` ${sentence(it.project.name)}`),
          ...(it.sentence === undefined ? [] : [words(` ${sentence(it.sentence)}`)]),
        ],
        ...projectLinks(it.project),
      ]
    : [];

/** A message in a channel: short lines, to be read at a glance. */
export const slack = (message: Message): Block[] =>
  withLines([
    paragraph(head(message), [words(facts(message.candidate))]),
    paragraph(...shownLines(message.asked.shown), ...listed(message.asked), ...gaps(message)),
    paragraph(...closest(message)),
    paragraph(...contactLine(message)),
  ]);

/** What the card says of an ask: the project's sentence, the projects' names, or the practice. */
function proofOf(item: Item): string {
  const said = sentenceOf(item);
  if (said !== undefined) return sentence(said);
  const places = item.evidence.filter(({ kind }) => kind === 'project').map(({ name }) => name);
  if (places.length > 0) return sentence(`Used in ${and([...new Set(places)])}`);
  const practice = item.evidence.find(({ kind }) => kind === 'practice');
  const [first] = item.evidence;
  return practice ? sentence(practice.quote) : first ? sentence(`See ${first.name}`) : '';
}

/** The asks that are shown, each with its proof; those with one proof are one item. */
function proofs(shown: Item[]): Inline[][] {
  const groups = new Map<string, { names: string[]; proof: string }>();
  for (const item of shown.slice(0, MOST)) {
    const proof = proofOf(item);
    const group = groups.get(proof) ?? { names: [], proof };
    group.names.push(item.label);
    groups.set(proof, group);
  }
  return [...groups.values()].map(({ names, proof }) => [
    bold(`${titled(and(names))}:`),
    words(` ${proof}`),
  ]);
}

/** A term of small words gets a capital at the beginning of an item; "npm" and "bcrypt" are names. */
const titled = (name: string): string =>
  /^[a-z]+(?: |-)[a-z]/.test(name) ? upperFirst(name) : name;

/** "the skills that the Backend Engineer role at Acme asks for". */
function asksFor({ asked: { count }, role: { title, company } }: Message): string {
  const role = title === undefined ? 'the posting' : `the ${title} role`;
  const where = company === undefined ? '' : ` at ${company}`;
  return `the skills that ${role}${where} ${count ? 'asks for' : 'names'}`;
}

/** To a hiring manager: a greeting, paragraphs, each ask with its proof. */
export function email(message: Message): Block[] {
  const { candidate, asked } = message;
  const { closest: it } = asked;
  return withLines([
    paragraph([words('Hello,')]),
    paragraph([
      words(`${about(candidate)} Here is what the portfolio shows of ${asksFor(message)}:`),
    ]),
    list(proofs(asked.shown)),
    paragraph(
      ...(asked.listed.length > 0
        ? [[words(`Listed on the card, without a project: ${and(few(asked.listed))}.`)]]
        : []),
      ...gaps(message),
    ),
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
    paragraph(...closest(message)),
    paragraph(...reach(message).map((link) => [words(`${link.label}: `), linkOf(link)])),
  ]);

/** What of an InMail is left out first where it's too long. */
export type Fullness = { quote: boolean; most: number; place: boolean };

/** To a hiring manager on LinkedIn: three short paragraphs, a question, the contacts. */
export function inMail(message: Message, { quote, most, place }: Fullness): Block[] {
  const { candidate, role, asked, settings } = message;
  const { closest: it, count, shown } = asked;
  const where = place && role.place !== undefined ? ` (${role.place})` : '';
  const what = role.short === undefined ? 'role' : `${role.short} role`;
  const names = shown.slice(0, most).map(({ label }) => label);
  const rest = shown.length - names.length;
  const named = and(rest > 0 ? [...names, moreOf(rest)] : names);
  const lead = count
    ? `The portfolio shows ${count.shown} of the ${count.asked} skills you ask for: ${named}.`
    : `Of the skills the posting names, the portfolio shows ${named}.`;
  const listedToo =
    most === MOST && asked.listed.length > 0
      ? ` Listed on the card, without a project: ${and(few(asked.listed))}.`
      : '';
  const links = contactsFor(candidate, settings, it?.project.source);
  return withLines([
    paragraph([words(`Hello, this is about your ${what}${where}. ${about(candidate)}`)]),
    paragraph(
      [words(lead + listedToo)],
      ...(most === MOST ? gapLines(asked, settings).map((gap) => [words(gap)]) : []),
    ),
    paragraph(
      ...(it
        ? [
            [
              words(`The closest project is ${sentence(it.project.name)}`),
              ...(quote && it.sentence !== undefined ? [words(` ${sentence(it.sentence)}`)] : []),
            ],
            [words('Source: '), address(it.project.source)],
            ...(it.project.demo === undefined ? [] : [[words('Demo: '), address(it.project.demo)]]),
          ]
        : []),
    ),
    paragraph([words(`Would you like to talk to ${candidate.name}?`)]),
    paragraph(...(links.length > 0 ? [[words('Portfolio and contact: '), ...inLine(links)]] : [])),
  ]);
}
