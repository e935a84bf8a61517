import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asksOf } from '../../jobs/skills/asks.ts';
import { findSkills } from '../../jobs/skills/find.ts';
import { LEXICON } from '../../jobs/skills/lexicon.ts';
import { median, printTable } from './table.ts';

const ROOT = join(import.meta.dirname, '../..');
const ROUNDS = 41;
const PARAGRAPHS = [
  'Acme Parcels moves two million parcels a day, and we’re looking for a backend engineer who cares.',
  'Requirements\n- 5+ years of experience with Node.js and TypeScript\n- PostgreSQL or MySQL, Redis and Docker\n- You know how to design REST APIs and how to keep them fast for everybody who calls them',
  'Nice to have\n- Experience with Kafka or another message broker is a plus\n- Go, Terraform and Kubernetes',
  'What you will do\n- Work with designers, support and the rest of the team on the features that our customers ask for\n- Review code, write tests and help others to grow\n- Express your ideas clearly in writing',
  'What we offer\n- A swift process, thirty days of vacation, a laptop and a budget to learn whatever you like',
];

/** A posting with about this many characters. */
const postingOf = (length: number): string => {
  const once = PARAGRAPHS.join('\n\n');
  return `${once}\n\n`.repeat(Math.ceil(length / once.length)).slice(0, length);
};

/** All forms as one regular expression, which is how most tools find skills. */
const asPattern = (): RegExp => {
  const forms = LEXICON.trim()
    .split('\n')
    .flatMap((row) => {
      const [id = '', , , , forms = ''] = row.split('|');
      return forms.split(',').map((form) => (form === '*' ? id.replaceAll('-', ' ') : form));
    })
    .map((form) => form.replace(/^[=~?!@+]/, '').replace('^', ''))
    .filter((form) => form !== '')
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '[\\s_-]'));
  return new RegExp(`(?<!\\w)(?:${forms.join('|')})(?!\\w)`, 'gi');
};

/** Milliseconds per call, as the median; a short call is repeated often enough to be measured. */
function timed(run: () => unknown): number {
  const start = performance.now();
  run();
  const times = Math.max(1, Math.round(5 / Math.max(0.01, performance.now() - start)));
  return median(
    Array.from({ length: ROUNDS }, () => {
      const from = performance.now();
      for (let i = 0; i < times; i++) run();
      return (performance.now() - from) / times;
    }),
  );
}

const FIRST_USE = `
import { findSkills } from './jobs/skills/find.ts';
const start = performance.now();
findSkills('Docker');
console.log(performance.now() - start);`;

/** Milliseconds for the first use, in a process of its own; it parses the lexicon. */
const firstUse = (): number =>
  median(
    Array.from({ length: 7 }, () => {
      const { stdout } = spawnSync(
        process.execPath,
        ['--input-type=module-typescript', '-e', FIRST_USE],
        {
          cwd: ROOT,
          encoding: 'utf8',
        },
      );
      return Number(stdout);
    }),
  );

/**
 * How long it takes to find skills and asks, by size, compared with a plain regular expression of the same
 * forms.
 */
export function benchSkills(): void {
  const pattern = asPattern();
  const rows = [5, 10, 100, 1000].map((kB) => {
    const text = postingOf(kB * 1000);
    const finding = timed(() => findSkills(text));
    return [
      `${kB} kB`,
      finding.toFixed(3),
      ((finding / kB) * 5).toFixed(3),
      timed(() => asksOf({ description: text })).toFixed(3),
      timed(() => text.match(pattern)).toFixed(3),
    ];
  });
  console.log(`\nSkills in a posting, medians of ${ROUNDS}:`);
  printTable(['size', 'findSkills, ms', 'each 5 kB, ms', 'asksOf, ms', 'one pattern, ms'], rows);
  const bytes = readFileSync(join(ROOT, 'jobs/skills/lexicon.ts')).length;
  console.log(
    `First use: ${firstUse().toFixed(1)} ms, for a lexicon of ${(bytes / 1000).toFixed(0)} kB.`,
  );
}
