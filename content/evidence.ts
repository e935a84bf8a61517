import type { Content, Skill } from './schema.ts';

/** One proof of a skill: where it shows, and the words that say so. */
export type Evidence = {
  kind: 'project' | 'decision';
  /** Id of the project or decision. */
  id: string;
  /** Its short name, for a link. */
  name: string;
  /** The card's own sentence, or a word on where in the project the skill stands. */
  quote: string;
};

type Statement = { text: string; shows?: string[] | undefined };

const sentence = (statements: Statement[], skill: Skill) =>
  statements.find((statement) => statement.shows?.includes(skill.id))?.text;

const inFigure = (figure: { shows?: string[] | undefined }, skill: Skill) =>
  figure.shows?.includes(skill.id) ? `${skill.name} in its figure` : undefined;

/**
 * The proofs of one skill, at most one for each project and decision, in the order of the card.
 * What was done counts before the summary, that before the figure, and a bare mention last.
 */
export function evidenceOf(skill: Skill, content: Content): Evidence[] {
  const projects = content.projects.items.map((project) => {
    const listed = project.technologies.some((technology) => technology.skill === skill.id);
    const quote =
      sentence([...project.highlights, ...project.summary], skill) ??
      inFigure(project.figure, skill) ??
      (listed ? `${skill.name} among its technologies` : undefined);
    return { kind: 'project' as const, id: project.id, name: project.shortName, quote };
  });
  const decisions = content.approach.decisions.map((decision) => ({
    kind: 'decision' as const,
    id: decision.id,
    name: decision.shortName,
    quote: sentence(decision.why, skill) ?? inFigure(decision.figure, skill),
  }));
  return [...projects, ...decisions].filter(
    (proof): proof is Evidence => proof.quote !== undefined,
  );
}
