import { isShown } from '../match/answer.ts';
import type { Evidence } from '../match/card.ts';
import type { AskMatch } from '../match/index.ts';
import { siblingsOf, skillById } from '../skills/skills.ts';
import { BANK } from './bank.ts';
import type { CardDecision, GuideCard } from './card.ts';
import { type CompetencyId, competencyOf } from './competencies.ts';
import type { OnCard, Quote, Unit } from './index.ts';
import { titleOf, topicOf } from './names.ts';

/** This many proofs are enough for one unit. */
const PROOFS = 3;

/** A unit's questions from the bank, with `{skill}` filled in. */
function questions(entry: keyof typeof BANK, skill: string) {
  const { competency, meaning, behavioural, situational, probes, anchors, prepare } = BANK[entry];
  // As a function, since a skill's name may contain a `$` pattern that `replaceAll` would interpret.
  const fill = (text: string) => text.replaceAll('{skill}', () => skill);
  return {
    competency,
    meaning,
    behavioural: fill(behavioural),
    situational: fill(situational),
    probes,
    anchors,
    prepare,
  };
}

/** The posting's own words, each sentence once, with everything that's marked in it. */
function quotesOf(asks: AskMatch[]): Quote[] {
  const quotes = new Map<string, Quote>();
  for (const { sentence, marks, tier } of asks) {
    const known = quotes.get(sentence);
    const all = [...(known?.marks ?? []), ...marks].toSorted((a, b) => a[0] - b[0]);
    // Alternatives and kinds can share their words; a mark begins where the last one ended.
    const apart = all.filter(([start], i) => start >= (all[i - 1]?.[1] ?? 0));
    quotes.set(sentence, { sentence, marks: apart, tier: known?.tier ?? tier });
  }
  return [...quotes.values()];
}

function proofsOf(asks: AskMatch[], card: GuideCard): OnCard[] {
  const proofs = new Map<string, OnCard>();
  for (const proof of asks.flatMap(({ evidence }) => evidence)) {
    const key = `${proof.kind} ${proof.id}`;
    if (!proofs.has(key)) proofs.set(key, placed(proof, card));
  }
  return [...proofs.values()].slice(0, PROOFS);
}

/** A proof with the places where it can be seen. */
function placed(proof: Evidence, { links, website, capabilities }: GuideCard): OnCard {
  const { kind, id } = proof;
  const section = kind === 'practice' && capabilities.includes(id) ? 'capability' : kind;
  return { ...proof, url: links[id] ?? website, anchor: `${section}-${id}` };
}

const idOf = (asks: AskMatch[]) => asks.flatMap(({ skills }) => skills).join('+');

/** What the card says if no project proves an ask. */
function noteOf(asks: AskMatch[]): string | null {
  const notes = asks.flatMap(({ name, state, reason }) => {
    if (state === 'listed') return [`${name}: ${reason}.`];
    return state === 'absent' || state === 'close' ? [`${name} isn’t on this card.`] : [];
  });
  return notes.length > 0 ? notes.join(' ') : null;
}

/** A unit about what a posting asks for, by kind of skill. */
export const skillUnit = (
  kind: 'skill' | 'practice',
  competency: CompetencyId,
  asks: AskMatch[],
  card: GuideCard,
): Unit => ({
  kind,
  id: idOf(asks),
  title: titleOf(asks),
  ...questions(competency, topicOf(asks)),
  quotes: quotesOf(asks),
  onCard: proofsOf(asks, card),
  note: noteOf(asks),
});

/** What on the card comes closest to an ask: what the match found, or a skill of the same sort. */
function closestTo({ skills, byName, state }: AskMatch, card: GuideCard): string | null {
  if (state === 'close' && byName !== null) return `${byName} (shown)`;
  for (const id of skills) {
    const skill = skillById(id);
    const near = siblingsOf(id)
      .filter((it) => skillById(it)?.kind === skill?.kind)
      .map((it) => card.skills.find((own) => own.id === it))
      .find((own) => own !== undefined);
    if (near) return `${near.name} (${near.evidence.length > 0 ? 'shown' : 'listed'})`;
  }
  return null;
}

const ABSENT_WORD =
  'Ask every candidate this, or none of them: someone may know more than their card says.';

/** "Closest: Docker (listed)."; for two asks, each by name. */
function closestNote(asks: AskMatch[], card: GuideCard): string {
  const notes = asks.flatMap((it) => {
    const closest = closestTo(it, card);
    if (closest === null) return [];
    return [`Closest${asks.length > 1 ? ` to ${it.name}` : ''}: ${closest}.`];
  });
  return notes.length > 0 ? notes.join(' ') : 'Nothing on it comes close.';
}

/** A unit about what isn't on the card; it never pretends. */
export function gapUnit(entry: 'gap' | 'second-gap', asks: AskMatch[], card: GuideCard): Unit {
  const title = titleOf(asks);
  const verb = asks.length > 1 ? 'are asked for but aren’t' : 'is asked for but isn’t';
  return {
    kind: 'gap',
    id: idOf(asks),
    title,
    ...questions(entry, topicOf(asks)),
    quotes: quotesOf(asks),
    onCard: proofsOf(asks, card),
    note: `${title} ${verb} on this card. ${closestNote(asks, card)} ${ABSENT_WORD}`,
  };
}

/** A unit about one of the card's decisions. */
export function decisionUnit({ id, name, shortName, costs }: CardDecision, card: GuideCard): Unit {
  return {
    kind: 'decision',
    id: `decision ${id}`,
    title: name,
    ...questions('decision', name),
    quotes: [],
    onCard: costs
      .slice(0, PROOFS)
      .map((quote) => placed({ kind: 'decision', id, name: shortName, quote }, card)),
    note: null,
  };
}

/** A unit for any backend role. */
export function generalUnit(competency: CompetencyId): Unit {
  const { competency: title, general } = BANK[competency];
  return {
    kind: 'general',
    id: `general ${competency}`,
    title,
    ...questions(competency, general),
    quotes: [],
    onCard: [],
    note: null,
  };
}

/**
 * The competency that tests an ask. If the card has an answer, it decides, since either skill meets "SQL or
 * Redis".
 */
export const competencyOfAsk = (ask: AskMatch): CompetencyId =>
  competencyOf(isShown(ask) && ask.by !== null ? ask.by : (ask.skills[0] ?? ''));
