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
  /** What holds until you choose. */
  initial: T;
  /** What is valid in any value; undefined when nothing is. Reading its own result changes nothing. */
  read: (value: unknown) => T | undefined;
};

const choice = <T>(values: readonly T[], initial: T): Field<T> => ({
  initial,
  read: (value) => values.find((it) => it === value),
});

const flag = (initial: boolean): Field<boolean> => choice([true, false], initial);

/** A list loses what isn't valid in it. */
const list = (keep: (values: unknown[]) => string[]): Field<string[]> => ({
  initial: [],
  read: (value) => (Array.isArray(value) ? keep(value) : undefined),
});

/** How many hosts you can hide the button on; of more, the newest count. */
const MAX_HOSTS = 500;

const isHost = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z\d-]+(\.[a-z\d-]+)+$/.test(value) && value.length <= 253;

/** The hosts in a list that may hold anything, each once, newest last. */
export const hostsIn = (values: unknown[]): string[] =>
  [...new Set(values.filter(isHost))].slice(-MAX_HOSTS);

/** The opening line's length in UTF-16 code units: leaves room for the rest in the shortest note. */
export const MAX_OPENING = 120;

/** One line of visible text within the limit, never cutting a character in half, and nothing that reads as markup. */
export const openingOf = (line: string): string =>
  seen(seen(line).replace(/\s+/g, ' ').trim().slice(0, MAX_OPENING)).trim();

/**
 * All that you can choose, in one table: the type, the defaults, the schema of the extension's pages
 * and the reader of the content script are made of it.
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
  /** Hosts on which the button is hidden. */
  hiddenHosts: list(hostsIn),
  /** Ids of the boards on which it is hidden, in the boards' order. */
  hiddenBoards: list((values) => BOARDS.map(({ id }) => id).filter((id) => values.includes(id))),
  hiddenEverywhere: flag(false),
  /**
   * Hosts on which the button is shown, beside the boards'. What counts is the access that the browser
   * has granted; the background writes it down here for content scripts, which can't ask for it.
   */
  sites: list(hostsIn),
  /** Your own line, first in every snippet; empty when there isn't one. */
  opening: {
    initial: SNIPPET_DEFAULTS.opening,
    read: (value) => (typeof value === 'string' ? openingOf(value) : undefined),
  } satisfies Field<string> as Field<string>,
  /** Whether snippets have the phone number. */
  phone: flag(SNIPPET_DEFAULTS.phone),
  /** Whether snippets say what a posting asks and the card doesn't have. */
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

/** What was stored, by today's names: up to 0.1 the format was called `preset`. */
export function withTodaysNames(stored: unknown): Record<string, unknown> {
  if (typeof stored !== 'object' || stored === null) return {};
  const { preset, ...rest } = stored as Record<string, unknown>;
  return preset === undefined ? rest : { format: preset, ...rest };
}

/**
 * Stored settings for a content script, where every byte is paid for on each page. Each value is read
 * by itself: what is valid stays, the rest becomes its default. Never throws.
 */
export function readSettings(stored: unknown): Settings {
  const values = withTodaysNames(stored);
  return made((name) => FIELDS[name].read(values[name]) ?? FIELDS[name].initial);
}
