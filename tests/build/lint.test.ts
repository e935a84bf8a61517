import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

type Message = { code: string };
type Report = { errors: Message[]; warnings: Message[] };

/** Known warnings, each with its reason. */
const KNOWN = [
  // Preact can set HTML; the card never asks it to (see bundle.test.ts). Once in each script.
  'UNSAFE_VAR_ASSIGNMENT',
  'UNSAFE_VAR_ASSIGNMENT',
];

test('web-ext lint finds no error, and only the warnings we know', () => {
  const output = execFileSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/web-ext/bin/web-ext.js'),
      ...['lint', '--source-dir', join(ROOT, '.output/firefox-mv3')],
      ...['--output', 'json', '--no-config-discovery'],
    ],
    { encoding: 'utf8' },
  );
  const { errors, warnings } = JSON.parse(output) as Report;
  expect(errors).toEqual([]);
  expect(warnings.map(({ code }) => code)).toEqual(KNOWN);
});
