/**
 * `npm run --silent skills -- FILE.txt`: prints every skill that a text names, one JSON line per hit: `{id,
 * name, start, end, form, tier, years}`, in order. Offsets are UTF-16 code units of the text.
 * Exit status: 0 read, 2 the command line is wrong.
 */
import { parseArgs } from 'node:util';
import { tieredHits } from '../jobs/skills/asks.ts';
import { run, textOf, UsageError } from './input.ts';

const USAGE = 'Usage: npm run --silent skills -- FILE.txt';

function fileOf(): string {
  let positionals;
  try {
    ({ positionals } = parseArgs({ options: {}, allowPositionals: true }));
  } catch (error) {
    throw new UsageError(`${(error as Error).message} ${USAGE}`);
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`Name one text file. ${USAGE}`);
  return file;
}

await run(() => {
  for (const { id, name, start, end, form, tier, years } of tieredHits(textOf(fileOf(), USAGE))) {
    console.log(JSON.stringify({ id, name, start, end, form, tier, years }));
  }
});
