import { VERSION } from './changes.ts';
import type { Settings } from './fields.ts';
import { parseSome } from './schema.ts';

/** Identifies a backup file. */
const APP = 'recruiter-card';

/** Your settings as a file. Sites that you added stay out: only the browser can grant them. */
export const toFile = (settings: Settings): string =>
  `${JSON.stringify({ app: APP, version: VERSION, ...settings, sites: undefined }, null, 2)}\n`;

/** What was found in a file: the settings to apply and the names of those that can't be used, or an error. */
export type Imported =
  { ok: true; settings: Partial<Settings>; wrong: string[] } | { ok: false; error: string };

const NOT_OURS =
  'This file doesn’t contain this card’s settings. Choose a backup that you saved here.';

/**
 * Reads a settings file. A file with only some settings changes only those.
 * @param text of the file, which may be any file
 */
export function parseFile(text: string): Imported {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, error: NOT_OURS };
  }
  const { valid, wrong } = parseSome(value);
  delete valid.sites;
  const skipped = wrong.filter((name) => name !== 'sites');
  if (Object.keys(valid).length === 0) return { ok: false, error: NOT_OURS };
  return { ok: true, settings: valid, wrong: skipped };
}
