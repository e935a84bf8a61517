import type { Mentioned } from './clauses.ts';
import type { Found, Hit } from './find.ts';
import { type Skill, skillById } from './skills.ts';

const isStack = ({ kind }: Skill): boolean => kind === 'stack';

const partsOf = ({ broader }: Skill): Skill[] =>
  broader.map(skillById).filter((it) => it !== undefined);

/**
 * Turns a mention of stacks into mentions of their parts: a MERN stack asks for MongoDB, Express, React and
 * Node.js. "MEAN or MERN" asks for what both have, and for one of the rest.
 */
export function unstacked(it: Mentioned): Mentioned[] {
  const stacks = it.group.filter(({ skill }) => isStack(skill));
  const [first] = stacks;
  if (!first) return [it];
  const parts = stacks.flatMap((found) =>
    partsOf(found.skill).map((skill): Found => ({ ...found, skill })),
  );
  const times = (id: string) => parts.filter(({ skill }) => skill.id === id).length;
  const isCommon = ({ skill: { id } }: Found) => times(id) === stacks.length;
  const own = it.group.filter(({ skill }) => !isStack(skill));
  const rest = [...parts.filter((part) => !isCommon(part)), ...own];
  const common = parts.filter(isCommon).slice(0, partsOf(first.skill).length);
  return [...common.map((part) => [part]), ...(rest.length > 0 ? [rest] : [])].map((group) => ({
    ...it,
    group,
  }));
}

/** What a title names, with a stack replaced by its parts. */
export const unstackedTitle = (titled: Map<string, Hit>): Map<string, Hit> =>
  new Map(
    [...titled].flatMap(([id, hit]): [string, Hit][] => {
      const skill = skillById(id);
      return skill && isStack(skill)
        ? partsOf(skill).map((part) => [part.id, { ...hit, id: part.id, name: part.name }])
        : [[id, hit]];
    }),
  );
