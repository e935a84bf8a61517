import type { AskMatch } from '../match/index.ts';
import { askedName, inSentence, joined } from '../match/words.ts';
import { skillById } from '../skills/skills.ts';
import { isWord } from './competencies.ts';

/** Ways of working that have a name of their own. */
const NAMED = new Set(['agile', 'scrum', 'kanban', 'safe-agile']);

/** Kinds of tool that a way of working needs, and that way. */
const WORK_WITH: Record<string, string> = { testing: 'testing', vcs: 'version control' };

/** A skill's name inside a sentence: "unit testing", "testing with Jest", "Node.js". */
function within(id: string, name: string): string {
  const skill = skillById(id);
  if (!skill || NAMED.has(id)) return name;
  const work = WORK_WITH[skill.kind];
  if (work !== undefined) return `${work} with ${name}`;
  return isWord(skill) ? inSentence({ ...skill, name, kind: 'concept' }) : name;
}

/** How some asks are named inside a question. */
export const topicOf = (asks: Pick<AskMatch, 'skills' | 'names'>[]): string =>
  joined(
    asks.map(({ skills, names }) =>
      askedName(
        skills,
        skills.map((id, i) => within(id, names[i] ?? id)),
      ),
    ),
  );

/** How some asks are named at the beginning of a line. */
export function titleOf(asks: Pick<AskMatch, 'skills' | 'name'>[]): string {
  const title = joined(asks.map(({ name }) => name));
  const first = skillById(asks[0]?.skills[0] ?? '');
  return first && isWord(first) ? title.charAt(0).toUpperCase() + title.slice(1) : title;
}
