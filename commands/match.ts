/**
 * `npm run --silent match -- FILE.html --url URL` (or `FILE.txt`): prints what a posting asks and what
 * the card shows of it, as one JSON object `{outcome, counts, asks, also}`.
 * Exit status: 0 read, 1 the page shows no posting (the reason is on stderr), 2 the command line is wrong.
 */
import { content } from '../content/index.ts';
import { matchCardOf } from '../jobs/match/card.ts';
import { type Match, match } from '../jobs/match/index.ts';
import { type Asks, asksOf } from '../jobs/skills/asks.ts';
import { readNamed, run } from './input.ts';

const USAGE = 'Use: npm run --silent match -- FILE.html --url https://… (or FILE.txt)';

const NOTHING: Asks = { outcome: 'no-text', language: null, asks: [], also: [] };

/** The match as this command promises it; the names and reasons of `Match` are for the screen. */
const toJson = ({ outcome, counts, asks, also }: Match): string => {
  const rows = asks.map(({ skills, tier, state, by, evidence, sentence, title }) => {
    return { skills, tier, state, by, evidence, sentence, title };
  });
  return JSON.stringify({ outcome, counts, asks: rows, also }, null, 2);
};

await run(async () => {
  const { posting, explanation, isText } = await readNamed(USAGE);
  const made = match(posting ? asksOf(posting) : NOTHING, matchCardOf(content));
  console.log(toJson(made));
  if (!posting && !isText) {
    console.error(explanation);
    process.exitCode = 1;
  }
});
