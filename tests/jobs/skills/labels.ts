import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../../../commands/eval/judge.ts';

/** The labelled texts of a file beside this one: one JSON object on each line. */
export const labelled = (file: string): Row[] =>
  readFileSync(join(import.meta.dirname, file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
