import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPosting } from '../../jobs/read/index.ts';
import { median, printTable } from './table.ts';

const ROUNDS = 15;
const ADDRESS = 'https://careers.acme.example/positions/backend-engineer-4711';

const parse = (html: string) =>
  new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document;

/** Milliseconds per call: the median of `ROUNDS` calls, after one that doesn't count. */
function timed(run: () => unknown, rounds = ROUNDS): number {
  run();
  return median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}

const row = (name: string, html: string, rounds?: number): string[] => {
  const document = parse(html);
  const parsing = timed(() => parse(html), 3);
  const reading = timed(() => readPosting(document, ADDRESS, { asked: true }), rounds);
  return [
    name,
    `${(html.length / 1000).toFixed(0)} kB`,
    parsing.toFixed(1),
    reading.toFixed(2),
    (reading / parsing).toFixed(3),
  ];
};

const jsonLd = (bytes: number) => {
  const description = '<h3>Your tasks</h3><ul><li>Node.js &amp; queues</li></ul>'.repeat(
    bytes / 56,
  );
  const job = { '@type': 'JobPosting', title: 'Backend Engineer', description };
  return `<title>Backend Engineer</title><script type="application/ld+json">${JSON.stringify(job).replaceAll('</', '<\\/')}</script>`;
};

const brokenJsonLd = (bytes: number) => jsonLd(bytes).replace('Node.js', 'Node\n.js');

const markup = (bytes: number) =>
  `<title>Backend Engineer – Acme</title><h1>Backend Engineer</h1><a href="/apply">Apply</a>${'<div><h3>Your tasks</h3><p>Queues</p></div>'.repeat(bytes / 44)}`;

/**
 * How long reading takes, by size up to 5 MB and for the given saved pages, compared with parsing the page.
 */
export function benchReading(files: string[]): void {
  const heads = ['page', 'size', 'parsing, ms', 'reading, ms', 'reading ÷ parsing'];
  const made = [50_000, 500_000, 5_000_000].flatMap((bytes) => [
    row('description in JSON-LD', jsonLd(bytes)),
    row('broken JSON-LD', brokenJsonLd(bytes)),
    row('markup of no board', markup(bytes), 3),
  ]);
  console.log(`\nReading a posting in jsdom, medians of ${ROUNDS}:`);
  printTable(heads, made);
  if (files.length === 0) {
    console.log('To measure saved pages as well, name them: npm run bench -- FILE.html …');
    return;
  }
  const largest = files.toSorted((a, b) => statSync(b).size - statSync(a).size);
  printTable(
    heads,
    largest.map((file) => {
      const bytes = readFileSync(file);
      return row(basename(file), bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1'));
    }),
  );
}
