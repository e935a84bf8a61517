import { BOARDS } from '../jobs/boards/index.ts';
import { seen } from '../jobs/read/text.ts';
import {
  type FormatId,
  FORMATS,
  LINKEDIN_LIMITS,
  type LinkedInLimit,
} from '../jobs/snippet/formats.ts';
import { SNIPPET_DEFAULTS } from '../jobs/snippet/settings.ts';

/** One thing that you can choose. */
export type Field<T> = {
  /** The value until you choose. */
  initial: T;
  /** The valid part of any value; undefined if none is. Reading a result again changes nothing. */
  read: (value: unknown) => T | undefined;
};

const choice = <T>(values: readonly T[], initial: T): Field<T> => ({
  initial,
  read: (value) => values.find((it) => it === value),
});

const flag = (initial: boolean): Field<boolean> => choice([true, false], initial);

/** A list without its invalid entries. */
const list = (keep: (values: unknown[]) => string[]): Field<string[]> => ({
  initial: [],
  read: (value) => (Array.isArray(value) ? keep(value) : undefined),
});

/** How many hosts you can hide the button on. If there are more, the newest ones count. */
const MAX_HOSTS = 500;

const isHost = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(value) && value.length <= 253;

/** The hosts in a list that may contain anything, each once, newest last. */
export const hostsIn = (values: unknown[]): string[] =>
  [...new Set(values.filter(isHost))].slice(-MAX_HOSTS);

/** The opening line's length in UTF-16 code units: leaves room for the rest in the shortest note. */
export const MAX_OPENING = 120;

/** One line of visible text within the limit, never cutting a character in half, and nothing that reads as markup. */
export const openingOf = (line: string): string =>
  seen(seen(line).replace(/\s+/g, ' ').trim().slice(0, MAX_OPENING)).trim();

/**
 * Everything you can choose, in one table. The type, the defaults, the schema for the extension's pages and
 * the reader for the content script all come from it.
 */
export const FIELDS = {
  /** The format that a click copies. */
  format: choice<FormatId>(
    FORMATS.map(({ id }) => id),
    'slack',
  ),
  /** The length of a LinkedIn note, in UTF-16 code units. */
  linkedInLimit: choice<LinkedInLimit>(LINKEDIN_LIMITS, SNIPPET_DEFAULTS.linkedInLimit),
  /** The edge of the window that the button is at. */
  side: choice<'left' | 'right'>(['left', 'right'], 'right'),
  /** Hosts where the button is hidden. */
  hiddenHosts: list(hostsIn),
  /** Ids of the boards where it's hidden, in the boards' order. */
  hiddenBoards: list((values) => BOARDS.map(({ id }) => id).filter((id) => values.includes(id))),
  hiddenEverywhere: flag(false),
  /**
   * Hosts other than the boards' where the button is shown. What counts is the access that the browser has
   * granted; the background records it here for content scripts, which can't ask the browser.
   */
  sites: list(hostsIn),
  /** Your own line, first in every snippet; empty if there isn't one. */
  opening: {
    initial: SNIPPET_DEFAULTS.opening,
    read: (value) => (typeof value === 'string' ? openingOf(value) : undefined),
  } satisfies Field<string> as Field<string>,
  /** Whether snippets have the phone number. */
  phone: flag(SNIPPET_DEFAULTS.phone),
  /** Whether snippets say what a posting asks for that isn't on the card. */
  gaps: flag(SNIPPET_DEFAULTS.gaps),
  /** Whether an ATS note has the posting's address. */
  postingLink: flag(SNIPPET_DEFAULTS.postingLink),
};

type Fields = typeof FIELDS;

/** What you have chosen. */
export type Settings = { [K in keyof Fields]: Fields[K]['initial'] };

export const FIELD_NAMES = Object.keys(FIELDS) as (keyof Settings)[];

/** A value for every setting, each made by its field. */
const made = (make: (name: keyof Settings) => unknown): Settings =>
  Object.fromEntries(FIELD_NAMES.map((name) => [name, make(name)])) as Settings;

export const DEFAULTS: Settings = made((name) => FIELDS[name].initial);

/** What was stored, under today's names: until 0.1 the format was called `preset`. */
export function withTodaysNames(stored: unknown): Record<string, unknown> {
  if (typeof stored !== 'object' || stored === null) return {};
  const { preset, ...rest } = stored as Record<string, unknown>;
  return preset === undefined ? rest : { format: preset, ...rest };
}

/**
 * Stored settings for a content script, where every byte counts on every page. Each value is read by itself:
 * valid ones stay, the rest become the defaults. Never throws.
 */
export function readSettings(stored: unknown): Settings {
  const values = withTodaysNames(stored);
  return made((name) => FIELDS[name].read(values[name]) ?? FIELDS[name].initial);
}
