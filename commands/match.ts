/**
 * `npm run --silent match -- FILE.html --url URL` (or `FILE.txt`): prints what a posting asks and what
 * the card shows of it, as one JSON object `{outcome, counts, asks, also}`.
 * Exit status: 0 read, 1 the page shows no posting (the reason is on stderr), 2 the command line is wrong.
 */
import { parseArgs } from 'node:util';
import { content } from '../content/index.ts';
import { matchCardOf } from '../jobs/match/card.ts';
import { type Match, match } from '../jobs/match/index.ts';
import { readPosting, readText } from '../jobs/read/index.ts';
import { type Asks, asksOf } from '../jobs/skills/asks.ts';
import { addressOf, pageOf, run, textOf, UsageError } from './input.ts';

const USAGE = 'Use: npm run --silent match -- FILE.html --url https://… (or FILE.txt)';

function argumentsOf(): { file: string; url: string | undefined } {
  let parsed;
  try {
    parsed = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message} ${USAGE}`);
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new UsageError(`Name one saved page or text file. ${USAGE}`);
  }
  return { file, url: values.url };
}

const NOTHING: Asks = { outcome: 'no-text', language: null, asks: [], also: [] };

/** The match as this command promises it; the names and reasons of `Match` are for the screen. */
const toJson = ({ outcome, counts, asks, also }: Match): string => {
  const rows = asks.map(({ skills, tier, state, by, evidence, sentence, title }) => {
    return { skills, tier, state, by, evidence, sentence, title };
  });
  return JSON.stringify({ outcome, counts, asks: rows, also }, null, 2);
};

await run(async () => {
  const { file, url } = argumentsOf();
  const isText = /\.(?:txt|md|text)$/i.test(file) && url === undefined;
  const { posting, explanation } = isText
    ? readText(textOf(file, USAGE))
    : readPosting(await pageOf(file, USAGE), addressOf(url, USAGE), { asked: true });
  const made = match(posting ? asksOf(posting) : NOTHING, matchCardOf(content));
  console.log(toJson(made));
  if (!posting && !isText) {
    console.error(explanation);
    process.exitCode = 1;
  }
});
