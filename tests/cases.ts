import fc from 'fast-check';
import { LONG } from './long.ts';

/** How many cases each property is checked with. */
export const CASES = LONG ? 20_000 : 2_000;

/** What the random cases of this run are made from: tests/setup/seed.ts chooses it. */
export const SEED = Number(process.env['SEED']);

/** Checks one property with all its cases; a failure is shrunk to its smallest case. */
export function holds<T>(arbitrary: fc.Arbitrary<T>, check: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, check), { numRuns: CASES, seed: SEED });
}
