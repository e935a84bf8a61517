import type { Inline } from '../snippet/blocks.ts';
import type { Guide, Unit } from './index.ts';
import {
  ANCHORS_TITLE,
  ANSWER_PARTS,
  ASK_BACK,
  ASK_BACK_TITLE,
  DECISION_ROW,
  DO_NOT_ASK,
  FOLLOW_UP,
  GENERAL,
  HOW_MADE,
  HOW_TO,
  NO_SUCH_TIME,
  ON_CARD_EMPTY,
  ON_CARD_TITLE,
  originOf,
  PROOF_KINDS,
  roleOf,
  SCORES_TITLE,
  SETTLE_TITLE,
  TELL_TITLE,
  TITLES,
  type View,
} from './words.ts';

/** A piece of a written guide, in any form. */
export type Part =
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph' | 'quote'; line: Inline[] }
  | { kind: 'list'; items: Inline[][] }
  | { kind: 'table'; head: string[]; rows: string[][] };

const heading = (level: 1 | 2 | 3, text: string): Part => ({ kind: 'heading', level, text });
const paragraph = (...line: Inline[]): Part => ({ kind: 'paragraph', line });
const say = (text: string): Part => paragraph({ text });
const list = (items: string[]): Part => ({ kind: 'list', items: items.map((text) => [{ text }]) });
const named = (name: string, text: string): Inline[] => [{ text: name, bold: true }, { text }];

/** A guide as a text with headings, for the interviewer or the candidate. */
export const documentOf = (guide: Guide, view: View): Part[] => [
  heading(1, TITLES[view]),
  ...[roleOf(guide)].filter((it) => it !== '').map(say),
  say(view === 'interviewer' ? `${guide.candidate}, ${guide.place}` : guide.candidate),
  ...(guide.general ? [say(GENERAL)] : []),
  list(HOW_TO[view]),
  ...(view === 'interviewer' ? [say(DO_NOT_ASK)] : []),
  ...(view === 'interviewer' ? forInterviewer(guide) : forCandidate(guide)),
  say(HOW_MADE),
];

const headOf = (unit: Unit, i: number): Part[] => [
  heading(2, `${i + 1}. ${unit.title}`),
  say(`${unit.competency} · ${originOf(unit)}. ${unit.meaning}`),
  ...unit.quotes.map(({ sentence }): Part => ({ kind: 'quote', line: [{ text: sentence }] })),
];

function forInterviewer({ units, settle }: Guide): Part[] {
  return [
    ...(settle.length > 0
      ? [
          heading(2, SETTLE_TITLE),
          table(
            ['Asked', ON_CARD_TITLE, 'Answer'],
            settle.map(({ asked, card }) => [asked, card ?? ON_CARD_EMPTY, '']),
          ),
        ]
      : []),
    ...units.flatMap((unit, i) => [...headOf(unit, i), ...questionsOf(unit)]),
    heading(2, SCORES_TITLE),
    table(
      ['Unit', 'Score, 1 to 5', 'Why, in one line'],
      [...units.map(({ title }, i) => [`${i + 1}. ${title}`, '', '']), [DECISION_ROW, '', '']],
    ),
  ];
}

const table = (head: string[], rows: string[][]): Part => ({ kind: 'table', head, rows });

const questionsOf = (unit: Unit): Part[] => [
  paragraph(...named('Ask: ', unit.behavioural)),
  paragraph(...named(`${NO_SUCH_TIME}: `, unit.situational)),
  heading(3, FOLLOW_UP),
  list(unit.probes),
  heading(3, ANCHORS_TITLE),
  {
    kind: 'list',
    items: ([1, 3, 5] as const).map((score) => named(`${score}: `, unit.anchors[score])),
  },
  heading(3, ON_CARD_TITLE),
  ...onCardOf(unit),
  heading(3, 'Notes'),
  heading(3, 'Score, 1 to 5'),
];

function onCardOf({ onCard, note, kind }: Unit): Part[] {
  const proofs = onCard.map(({ kind: proof, name, quote, url }) => [
    ...named(`${PROOF_KINDS[proof]}, ${name}: `, quote),
    ...(url === null ? [] : [{ text: ' ' }, { text: url, url }]),
  ]);
  const says = note ?? (proofs.length > 0 || kind === 'general' ? null : ON_CARD_EMPTY);
  return [
    ...(proofs.length > 0 ? [{ kind: 'list' as const, items: proofs }] : []),
    ...(says === null ? [] : [say(says)]),
    ...(proofs.length === 0 && says === null ? [say('See what the candidate says.')] : []),
  ];
}

const forCandidate = ({ units }: Guide): Part[] => [
  ...units.flatMap((unit, i) => [...headOf(unit, i), say(unit.prepare)]),
  heading(2, TELL_TITLE),
  { kind: 'list', items: ANSWER_PARTS.map(([name, text]) => named(`${name}: `, text)) },
  heading(2, ASK_BACK_TITLE),
  list(ASK_BACK),
];
