import { FIELD_NAMES, readSettings, type Settings, withTodaysNames } from './fields.ts';

/** Version of the stored form. Later versions keep what this one understands. */
export const VERSION = 1;

const LISTS = ['hiddenHosts', 'hiddenBoards', 'sites'] as const;

/** Whether two values of settings are the same. */
export const same = (one: unknown, two: unknown) => JSON.stringify(one) === JSON.stringify(two);

/**
 * What to store when you changed `before` into `after`. Only what you changed is written. What another window
 * has stored in the meantime stays, and so does what only a later version knows.
 */
export function withChanges(stored: unknown, before: Settings, after: Settings): object {
  const now = readSettings(stored);
  const changed = FIELD_NAMES.filter((name) => !same(before[name], after[name]));
  const merged = LISTS.map((name) => {
    const all = new Set([...now[name], ...after[name]]);
    return [name, [...all].filter((it) => after[name].includes(it) || !before[name].includes(it))];
  });
  return {
    ...withTodaysNames(stored),
    version: VERSION,
    ...readSettings({
      ...now,
      ...Object.fromEntries(changed.map((name) => [name, after[name]])),
      ...Object.fromEntries(merged),
    }),
  };
}
