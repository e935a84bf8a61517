import type { Content } from './schema.ts';
import { namesSkill, wordsOf } from './skill-names.ts';

/** One proof of a skill: where it's shown, and the words that say so. */
export type Evidence = {
  kind: 'project' | 'decision';
  /** Id of the project or decision. */
  id: string;
  /** Its short name, for a link. */
  name: string;
  /** The card's own sentence, or a note on where in the project the skill appears. */
  quote: string;
};

/** A line about how the candidate works: a capability or a practice, quoted as a proof. */
export type Practice = Omit<Evidence, 'kind'> & { kind: 'practice' };

/** A proof on the card: a project (●), a decision (◆), or a capability or practice (○). */
export type Proof = Evidence | Practice;

/** Whether a quote is a note on where in a project the skill appears, and not a sentence of the card. */
export const isNote = (quote: string): boolean =>
  / (?:among its technologies|in its figure)$/.test(quote);

type Shown = { shows?: string[] | undefined };
type Statement = Shown & { text: string };

/**
 * The proofs of every skill by its id, at most one for each project and decision, in the order of the card.
 * What was done comes before the summary, the summary before the figure, and a bare mention comes last.
 */
export function evidenceOf({
  skills,
  projects,
  approach,
}: Pick<Content, 'skills' | 'projects' | 'approach'>): Map<string, Evidence[]> {
  const names = new Map(
    skills.groups.flatMap((group) => group.skills.map(({ id, name }) => [id, name] as const)),
  );
  const evidence = new Map<string, Evidence[]>([...names.keys()].map((id) => [id, []]));

  const add = (place: Omit<Evidence, 'quote'>, statements: Statement[], figure: Shown) => {
    const prove = (skill: string, quote: string) => {
      const proofs = evidence.get(skill);
      if (proofs?.some((proof) => proof.id === place.id)) return;
      proofs?.push({ ...place, quote });
    };
    for (const { text, shows = [] } of statements) {
      for (const skill of shows) prove(skill, text);
    }
    for (const skill of figure.shows ?? []) prove(skill, `${names.get(skill) ?? ''} in its figure`);
    return prove;
  };

  for (const { id, shortName, highlights, summary, figure, technologies } of projects.items) {
    const place = { kind: 'project' as const, id, name: shortName };
    const prove = add(place, [...highlights, ...summary], figure);
    for (const { skill } of technologies) {
      if (skill) prove(skill, `${names.get(skill) ?? ''} among its technologies`);
    }
  }
  for (const { id, shortName, rationale, figure } of approach.decisions) {
    add({ kind: 'decision', id, name: shortName }, rationale, figure);
  }
  return evidence;
}

/** Every line of the capabilities and practices, in the order of the card, under its group's name. */
export const practicesOf = ({
  skills,
  approach,
}: Pick<Content, 'skills' | 'approach'>): Practice[] => [
  ...skills.capabilities.groups.flatMap(({ id, name, highlights }) =>
    highlights.map((quote) => ({ kind: 'practice' as const, id, name, quote })),
  ),
  ...approach.practices.flatMap(({ id, shortName: name, items }) =>
    items.map((quote) => ({ kind: 'practice' as const, id, name, quote })),
  ),
];

/**
 * The proofs of every skill by its id, including practices: those of {@link evidenceOf}, then one for each
 * group of capabilities or practices with a line that names the skill.
 */
export function proofsOf(
  content: Pick<Content, 'skills' | 'projects' | 'approach'>,
): Map<string, Proof[]> {
  const evidence = evidenceOf(content);
  // Split once: the popup does this before its first paint.
  const lines = practicesOf(content).map((it) => ({ it, words: wordsOf(it.quote) }));
  const skills = content.skills.groups.flatMap((group) => group.skills);
  return new Map(
    skills.map(({ id, name }) => {
      const wanted = wordsOf(name);
      const naming = lines.filter(({ words }) => namesSkill(words, wanted)).map(({ it }) => it);
      const first = naming.filter((it, i) => naming.findIndex((one) => one.id === it.id) === i);
      return [id, [...(evidence.get(id) ?? []), ...first]];
    }),
  );
}

/** Where a proof is on the card: the tab, and what kind of thing it is there. */
export function placeOf(
  { kind, id, quote }: Proof,
  { skills }: Pick<Content, 'skills'>,
): { tab: 'skills' | 'projects' | 'approach'; kind: Proof['kind'] | 'capability' } {
  if (kind === 'project') return { tab: 'projects', kind };
  const isCapability = skills.capabilities.groups.some(
    (group) => group.id === id && group.highlights.includes(quote),
  );
  return kind === 'practice' && isCapability
    ? { tab: 'skills', kind: 'capability' }
    : { tab: 'approach', kind };
}
