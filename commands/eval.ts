/**
 * `npm run --silent eval -- FOLDER`: measures the skill finder on the labelled texts (`*.jsonl`) of a folder,
 * and prints recall, precision and the misses by kind. `jobs/skills/README.md` says what a row can label.
 * Exit status: 0 measured, 2 the command line is wrong.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { printTable } from './bench/table.ts';
import { isHeldOut } from './eval/held-out.ts';
import { judge, type Miss, type Row, type Tally } from './eval/judge.ts';
import { run, textOf, UsageError } from './input.ts';

const USAGE = 'Usage: npm run --silent eval -- FOLDER';
/** How many misses of each kind are listed by name. */
const NAMED = 12;

function rowsIn(folder: string): [file: string, rows: Row[]][] {
  let files;
  try {
    files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  } catch {
    throw new UsageError(`Can't read the folder ${folder}. ${USAGE}`);
  }
  if (files.length === 0) {
    throw new UsageError(`${folder} has no labelled texts: it needs a *.jsonl file. ${USAGE}`);
  }
  return files.sort().map((file) => [file, parseRows(join(folder, file))]);
}

function parseRows(file: string): Row[] {
  const lines = textOf(file, USAGE).split('\n');
  return lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      const row = JSON.parse(line) as Row;
      if (typeof row.text === 'string') return [row];
    } catch {
      // Reported below.
    }
    throw new UsageError(`Line ${i + 1} of ${file} isn't a JSON object with a "text". ${USAGE}`);
  });
}

const percent = (right: number, all: number) =>
  all === 0 ? '–' : `${((right / all) * 100).toFixed(1)}% (${right} of ${all})`;

function print(file: string, { measures, misses }: Tally): void {
  console.log(`\n${file}`);
  const kinds = [...measures].filter(([, { all }]) => all > 0);
  printTable(
    ['measure', 'right'],
    kinds.map(([name, { right, all }]) => [name, percent(right, all)]),
  );
  for (const [kind, list] of Map.groupBy(misses, (miss: Miss) => miss.kind)) {
    console.log(`  ${kind}: ${list.length}`);
    for (const { id, where } of list.slice(0, NAMED)) console.log(`    ${id} · ${where}`);
    if (list.length > NAMED) console.log(`    and ${list.length - NAMED} more`);
  }
}

await run(() => {
  let positionals;
  try {
    ({ positionals } = parseArgs({ options: {}, allowPositionals: true }));
  } catch (error) {
    throw new UsageError(`${(error as Error).message} ${USAGE}`);
  }
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UsageError(`Name one folder. ${USAGE}`);
  for (const [file, rows] of rowsIn(folder)) {
    const groups = Map.groupBy(rows, (row) =>
      row.asks && isHeldOut(row.name ?? '') ? 'held out' : '',
    );
    for (const [group, some] of groups)
      print(group === '' ? file : `${file}, ${group}`, judge(some));
  }
});
