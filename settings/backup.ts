import { type Settings, VERSION } from './settings.ts';
import { checkSettings } from './schema.ts';

/** The settings as a file. Sites that the user has added stay out: only the browser can grant them. */
export const toFile = (settings: Settings): string =>
  `${JSON.stringify({ version: VERSION, ...settings, sites: undefined }, null, 2)}\n`;

/** The settings in a file, without sites; undefined where it is not one of ours. */
export function parseFile(text: string): Settings | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const known = typeof value === 'object' && value !== null && 'format' in value;
    return known ? { ...checkSettings(value), sites: [] } : undefined;
  } catch {
    return undefined;
  }
}
