import { z } from 'zod/mini';
import { same } from './changes.ts';
import { FIELD_NAMES, FIELDS, type Settings, withTodaysNames } from './fields.ts';

/** One setting, as checked by zod: what its field makes of a value, or an issue. */
const rule = (name: keyof Settings) =>
  z.pipe(
    z.unknown().check(z.refine((value) => FIELDS[name].read(value) !== undefined)),
    z.transform((value) => FIELDS[name].read(value)),
  );

const shape = <T>(make: (name: keyof Settings) => T) =>
  Object.fromEntries(FIELD_NAMES.map((name) => [name, make(name)])) as Record<keyof Settings, T>;

/** Stored settings: a wrong or missing value becomes the default, and unknown ones are left out. */
const stored = z.object(shape((name) => z.catch(rule(name), FIELDS[name].initial)));

/** Some settings, as in a file: a wrong value is an issue. */
const some = z.partial(z.object(shape(rule)));

/** What the browser has stored, read for the extension's pages and background. Never throws. */
export const parseSettings = (value: unknown): Settings =>
  stored.parse(withTodaysNames(value)) as Settings;

/**
 * The settings in a value that may be anything.
 * @returns the valid ones, and the names of the settings from which something had to be left out
 */
export function parseSome(value: unknown): { valid: Partial<Settings>; wrong: string[] } {
  const values = withTodaysNames(value);
  const invalid = some.safeParse(values).error?.issues.map(({ path }) => String(path[0])) ?? [];
  const rest = Object.entries(values).filter(([name]) => !invalid.includes(name));
  const valid = some.parse(Object.fromEntries(rest)) as Partial<Settings>;
  const cut = Object.entries(valid).filter(([name, it]) => !same(it, values[name]));
  return { valid, wrong: [...invalid, ...cut.map(([name]) => name)] };
}
