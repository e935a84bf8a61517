import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A fault from tests/seeded/, and the test that must find it. */
export type Seed = {
  /** The file's name, without its extension. */
  name: string;
  patch: string;
  /** What's wrong with the fault in place, as a sentence. */
  fault: string;
  /** The file of the test, from the root of the checkout. */
  file: string;
  /** What the test's full name begins with or contains. */
  test: string;
};

/**
 * Reads the lines above a patch: `Fault:`, `File:` and `Test:`.
 * @param text of the patch's file
 * @throws Error if one of them is missing
 */
function parseSeed(name: string, patch: string, text: string): Seed {
  const [head = ''] = text.split(/^diff /m);
  const line = (key: string): string => {
    const value = new RegExp(`^${key}: (.+)$`, 'm').exec(head)?.[1];
    if (value === undefined) {
      throw new Error(`${patch} has no line "${key}: …" above its diff. Add one.`);
    }
    return value;
  };
  return { name, patch, fault: line('Fault'), file: line('File'), test: line('Test') };
}

/**
 * The faults in a folder, by name.
 * @param names of those that you want; all of them if there are none
 * @throws Error if there's no fault with a name
 */
export function seedsIn(folder: string, names: string[] = []): Seed[] {
  const seeds = readdirSync(folder)
    .filter((file) => file.endsWith('.patch'))
    .sort()
    .map((file) => {
      const patch = join(folder, file);
      return parseSeed(file.replace(/\.patch$/, ''), patch, readFileSync(patch, 'utf8'));
    });
  const unknown = names.find((name) => !seeds.some((seed) => seed.name === name));
  if (unknown !== undefined) {
    throw new Error(
      `There's no fault "${unknown}" in tests/seeded/. Use the name of a patch there.`,
    );
  }
  return names.length === 0 ? seeds : seeds.filter(({ name }) => names.includes(name));
}
