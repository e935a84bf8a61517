import type { Block } from './blocks.ts';
import { about } from './candidate.ts';
import { countOf, listedOnly, type Message, paragraph, withLines } from './messages.ts';
import {
  address,
  and,
  contactsFor,
  gapLines,
  inLine,
  moreOf,
  MOST,
  sentence,
  words,
} from './words.ts';

/** What to include in an InMail; these go first if it's too long. */
export type Fullness = { quote: boolean; most: number; place: boolean };

/** A message to a hiring manager on LinkedIn: three short paragraphs, a question, the contacts. */
export function inMail(message: Message, { quote, most, place }: Fullness): Block[] {
  const { candidate, role, asked, settings } = message;
  const { closest: it, shown } = asked;
  const where = place && role.place !== undefined ? ` (${role.place})` : '';
  const what = role.short === undefined ? 'role' : `${role.short} role`;
  const names = shown.slice(0, most).map(({ label }) => label);
  const rest = shown.length - names.length;
  const named = and(rest > 0 ? [...names, moreOf(rest)] : names);
  const skills = asked.count
    ? `The portfolio shows ${countOf(asked)}: ${named}.`
    : `Of the skills the posting names, the portfolio shows ${named}.`;
  const listedToo = most === MOST ? listedOnly(asked) : '';
  const links = contactsFor(candidate, settings, it?.project.source);
  return withLines([
    paragraph([words(`Hello, this is about your ${what}${where}. ${about(candidate)}`)]),
    paragraph(
      [words([skills, listedToo].filter(Boolean).join(' '))],
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
