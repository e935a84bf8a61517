/**
 * `npm run test:seeded` (or `-- NAME…` for some): puts each fault of tests/seeded/ into a copy of this
 * checkout and runs the test that its patch names. Your own files stay as they are.
 * Exit status: 0 every fault is caught, 1 one isn't, or its patch no longer applies.
 */
import { join } from 'node:path';
import { makeCopy } from './seeded/copy.ts';
import { type Seed, seedsIn } from './seeded/patches.ts';

const FOLDER = join(import.meta.dirname, '../tests/seeded');

type Copy = ReturnType<typeof makeCopy>;

/** Why the named test can't tell the fault from a sound checkout; undefined if it can. */
function objection(copy: Copy, { file, test }: Seed): string | undefined {
  const { failed, ran } = copy.test(file, test);
  if (ran === 0) return `no test ran in ${file}`;
  const [first] = failed.filter((name) => name.includes(test));
  return first === undefined ? undefined : `"${first}" fails even without the fault`;
}

/** What's wrong; undefined if the fault is caught. */
function problem(copy: Copy, seed: Seed): string | undefined {
  const { patch, file, test } = seed;
  if (!copy.apply(patch)) {
    return 'the patch no longer applies: make the same fault in today’s code and save its diff';
  }
  try {
    const { failed } = copy.test(file, test);
    if (failed.some((name) => name.includes(test))) return undefined;
    return failed.length === 0
      ? `no test of ${file} fails`
      : `"${test}" passes; what fails is "${failed[0] ?? ''}"`;
  } finally {
    copy.apply(patch, { back: true });
  }
}

/** Runs something that may throw, and returns the error's message as its answer. */
function said(run: () => string | undefined): string | undefined {
  try {
    return run();
  } catch (error) {
    return (error as Error).message;
  }
}

const seeds = seedsIn(FOLDER, process.argv.slice(2));
const copy = makeCopy();
const sound = new Map<string, string | undefined>();
let caught = 0;
try {
  copy.prepare();
  for (const seed of seeds) {
    const key = seed.file.endsWith('.spec.ts') ? seed.file + seed.test : seed.file;
    if (!sound.has(key))
      sound.set(
        key,
        said(() => objection(copy, seed)),
      );
    const wrong = sound.get(key) ?? said(() => problem(copy, seed));
    if (wrong === undefined) caught++;
    console.log(
      wrong === undefined
        ? `caught      ${seed.name}, by "${seed.test}" in ${seed.file}`
        : `NOT CAUGHT  ${seed.name} (${seed.fault}): ${wrong}.`,
    );
  }
} finally {
  copy.remove();
}
console.log(`${caught} of ${seeds.length} faults caught`);
process.exitCode = caught === seeds.length ? 0 : 1;
