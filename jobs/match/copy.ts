import { isNote } from '../../content/evidence.ts';
import { escapeInline } from '../../content/markdown.ts';
import { escapeHtml } from '../../content/rich-text.ts';
import { isImpersonal } from '../../content/snippet-profile.ts';
import type { Posting } from '../posting.ts';
import { line } from '../read/text.ts';
import { isShown } from './answer.ts';
import type { AlsoMatch, AskMatch, Match } from './index.ts';
import { NOT_ON_CARD } from './words.ts';

/** One text in three forms, which all say the same. */
export type MatchClip = { text: string; markdown: string; html: string };

type Row = { asked: string; state: string; proof: string };
type Part = { title: string; rows: Row[] };

const STATES: Record<AskMatch['state'], string> = {
  shown: 'Shown',
  practised: 'Shown in practice',
  broader: 'Shown',
  listed: 'Listed',
  close: 'Close',
  absent: NOT_ON_CARD,
};

const TIERS = [
  ['must', 'Must have'],
  ['nice', 'Nice to have'],
  ['mention', 'Also named'],
] as const;

/**
 * "Copy the match": everything that a posting asks for, with the card's answer to each, including what's not
 * on it. Plain text, Markdown (a GitHub table: https://github.github.com/gfm/#tables-extension-) and an html
 * table.
 * @param posting for its name; absent for text that was selected or pasted
 * @param candidate the candidate's name
 */
export function matchClip(
  match: Match,
  posting: Pick<Posting, 'title' | 'company'> | undefined,
  candidate: string,
): MatchClip {
  const role = [line(posting?.title), line(posting?.company, 120)].filter((it) => it !== undefined);
  const head = [candidate, ...(role.length > 0 ? [`for ${role.join(', ')}`] : [])].join(' ');
  const parts = partsOf(match);
  return {
    text: toText(head, match.line, parts),
    markdown: toMarkdown(head, match.line, parts),
    html: toHtml(head, match.line, parts),
  };
}

function partsOf({ asks, also }: Match): Part[] {
  const parts = TIERS.map(([tier, title]) => {
    const rows = asks.filter((it) => it.tier === tier).map(rowOf);
    return { title: `${title} (${rows.length})`, rows };
  });
  return [...parts, { title: 'Also asked', rows: also.map(factRow) }].filter(
    ({ rows }) => rows.length > 0,
  );
}

/** `Shown with BullMQ`, if that's not exactly the skill that was asked for. */
const rowOf = (ask: AskMatch): Row => {
  const { name, state, skills, by, byName } = ask;
  const other = isShown(ask) && !(skills.length === 1 && skills[0] === by);
  return {
    asked: name,
    state: `${STATES[state]}${other && byName !== null ? ` with ${byName}` : ''}`,
    proof: proofOf(ask),
  };
};

/** The card's proof: the first with its quote, the others by name. A quote in the first person is left out. */
function proofOf({ state, reason, evidence: [first, ...others] }: AskMatch): string {
  if (state === 'absent') return '';
  if (state === 'listed' || state === 'close') return reason;
  if (!first) return '';
  return [`${first.name}${inBrackets(first.quote)}`, ...others.map(({ name }) => name)].join('; ');
}

/** A sentence is quoted, a note isn't. */
function inBrackets(quote: string): string {
  if (!isImpersonal(quote)) return '';
  return isNote(quote) ? ` (${quote})` : ` (“${quote}”)`;
}

const factRow = ({ asked, card }: AlsoMatch): Row => ({
  asked: line(asked, 120) ?? '',
  state: card === null ? NOT_ON_CARD : 'Card',
  proof: card ?? '',
});

/** A reason that begins with the state doesn't need it again. */
const answer = ({ state, proof }: Row): string => {
  if (proof === '') return state;
  return proof.startsWith(state) ? proof : `${state}: ${proof}`;
};

const toText = (head: string, count: string, parts: Part[]): string =>
  [
    `${head}\n${count}`,
    ...parts.map(({ title, rows }) =>
      [title, ...rows.map((row) => `- ${row.asked} · ${answer(row)}`)].join('\n'),
    ),
  ].join('\n\n');

/** A bar would end a table cell. */
const escapeCell = (text: string): string => escapeInline(text).replaceAll('|', '\\|');

const toMarkdown = (head: string, count: string, parts: Part[]): string =>
  [
    `**${escapeInline(head)}**  \n${escapeInline(count)}`,
    ...parts.map(({ title, rows }) =>
      [
        `| ${title} | Card | Proof |\n| --- | --- | --- |`,
        ...rows.map(
          (row) => `| ${[row.asked, row.state, row.proof].map(escapeCell).join(' | ')} |`,
        ),
      ].join('\n'),
    ),
  ].join('\n\n');

/** One table, since many targets put no space between two. Without styles, like all html that's copied. */
function toHtml(head: string, count: string, parts: Part[]): string {
  const rows = parts.map(({ title, rows }) => {
    const cells = rows.map(
      ({ asked, state, proof }) =>
        `<tr>${[asked, state, proof].map((it) => `<td>${escapeHtml(it)}</td>`).join('')}</tr>`,
    );
    return `<tr><th>${escapeHtml(title)}</th><th>Card</th><th>Proof</th></tr>${cells.join('')}`;
  });
  const table = rows.length > 0 ? `<table><tbody>${rows.join('')}</tbody></table>` : '';
  return `<p><b>${escapeHtml(head)}</b><br>${escapeHtml(count)}</p>${table}`;
}
