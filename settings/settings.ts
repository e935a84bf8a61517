import { BOARDS } from '../jobs/boards/index.ts';
import { seen } from '../jobs/read/text.ts';
import {
  LINKEDIN_LIMITS,
  type LinkedInLimit,
  FORMATS,
  type FormatId,
} from '../jobs/snippet/formats.ts';

/** What the user has decided about the button on job boards. */
export type Settings = {
  /** What a click copies. */
  format: FormatId;
  linkedInLimit: LinkedInLimit;
  side: 'left' | 'right';
  /** Hosts on which the button is hidden. */
  hiddenHosts: string[];
  /** Ids of the boards on which it is hidden. */
  hiddenBoards: string[];
  hiddenEverywhere: boolean;
  /**
   * Hosts beside the boards' on which the button is shown. The browser's grants are what counts; the
   * background writes them down here for the pages, which cannot ask for them.
   */
  sites: string[];
  /** The recruiter's own line, first in every snippet; empty where there is none. */
  opening: string;
};

export const DEFAULTS: Settings = {
  format: 'slack',
  linkedInLimit: 200,
  side: 'right',
  hiddenHosts: [],
  hiddenBoards: [],
  hiddenEverywhere: false,
  sites: [],
  opening: '',
};

/** Of the stored form; a later one keeps what this one understands. */
export const VERSION = 1;

/** In UTF-16 code units; leaves room for the rest in the shortest note. */
export const MAX_OPENING = 120;

/** More hosts than the boards have is no list of ours. */
const MAX_HOSTS = 500;

const isHost = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(value) && value.length <= 253;

/** One line of visible text within the limit; nothing of half a character, and no markup is made of it. */
export const openingOf = (value: unknown): string =>
  typeof value === 'string'
    ? seen(seen(value).replace(/\s+/g, ' ').trim().slice(0, MAX_OPENING)).trim()
    : '';

/** The hosts in a list that may hold anything, each once. */
export const hostsIn = (value: unknown): string[] =>
  Array.isArray(value) ? [...new Set(value.filter(isHost))].slice(0, MAX_HOSTS) : [];

/** The ids of boards in a list that may hold anything. */
export const boardsIn = (value: unknown): string[] =>
  BOARDS.map(({ id }) => id).filter((id) => Array.isArray(value) && value.includes(id));

/** Stored settings, each by itself: a valid value stays, any other becomes its default. Never throws. */
export function parseSettings(value: unknown): Settings {
  const stored = (typeof value === 'object' && value !== null ? value : {}) as Record<
    keyof Settings,
    unknown
  >;
  const oneOf = <T>(values: readonly T[], it: unknown, otherwise: T): T =>
    values.find((known) => known === it) ?? otherwise;
  return {
    format: oneOf(
      FORMATS.map(({ id }) => id),
      stored.format,
      DEFAULTS.format,
    ),
    linkedInLimit: oneOf(LINKEDIN_LIMITS, stored.linkedInLimit, DEFAULTS.linkedInLimit),
    side: oneOf(['left', 'right'] as const, stored.side, DEFAULTS.side),
    hiddenHosts: hostsIn(stored.hiddenHosts),
    hiddenBoards: boardsIn(stored.hiddenBoards),
    hiddenEverywhere: stored.hiddenEverywhere === true,
    sites: hostsIn(stored.sites),
    opening: openingOf(stored.opening),
  };
}

/**
 * What to store where `before` was shown and the user made it `after`: only what he changed, so that
 * what another window has stored since, or a later version knows, stays.
 */
export function withChanges(stored: unknown, before: Settings, after: Settings): object {
  const now = parseSettings(stored);
  const lists = ['hiddenHosts', 'hiddenBoards', 'sites'] as const;
  const changed = Object.entries(after).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key as keyof Settings]),
  );
  return {
    ...(typeof stored === 'object' && stored),
    version: VERSION,
    ...now,
    ...Object.fromEntries(changed),
    ...Object.fromEntries(
      lists.map((key) => [
        key,
        [...new Set([...now[key], ...after[key]])].filter(
          (it) => after[key].includes(it) || !before[key].includes(it),
        ),
      ]),
    ),
  };
}
