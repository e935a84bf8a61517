import type { Content } from '../../content/schema.ts';
import { type Tab, TABS } from '../../content/search.ts';

/** Where you are in the card. It's remembered when the popup closes. */
export type CardState = {
  tab: Tab;
  /** Id of the project that is open, if one is. */
  project: string | null;
  /** Id of the skill whose proof is shown, if one is. */
  skill: string | null;
  query: string;
  /** How far it's scrolled down, in px. */
  scroll: number;
};

export const FIRST_VISIT: CardState = {
  tab: 'skills',
  project: null,
  skill: null,
  query: '',
  scroll: 0,
};

export const MAX_QUERY = 100;

/**
 * A saved state, as far as it can be trusted. A value that's wrong, or names something this card doesn't
 * have, is replaced by that of a first visit.
 */
export function parseCardState(input: unknown, content: Content): CardState {
  const saved = (typeof input === 'object' && input !== null ? input : {}) as Partial<
    Record<keyof CardState, unknown>
  >;
  const oneOf = <T, F>(value: unknown, allowed: readonly T[], fallback: F) =>
    allowed.find((it) => it === value) ?? fallback;
  const skills = content.skills.groups.flatMap((group) => group.skills);
  const { query, scroll } = saved;
  // A search isn't restored, and the scroll position belonged to its results.
  const scrolled = typeof query === 'string' && query !== '' ? 0 : scroll;
  return {
    tab: oneOf(saved.tab, TABS, FIRST_VISIT.tab),
    project: oneOf(
      saved.project,
      content.projects.items.map(({ id }) => id),
      null,
    ),
    skill: oneOf(
      saved.skill,
      skills.map(({ id }) => id),
      null,
    ),
    query: '',
    scroll: typeof scrolled === 'number' && scrolled >= 0 && scrolled < 1e5 ? scrolled : 0,
  };
}
