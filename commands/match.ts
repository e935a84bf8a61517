/**
 * `npm run --silent match -- FILE.html --url URL` (or `FILE.txt`): prints what a posting asks and what
 * the card shows of it, as one JSON object `{outcome, counts, asks, also}`.
 * Exit status: 0 read, 1 the page shows no posting (the reason is on stderr), 2 the command line is wrong.
 */
import { content } from '../content/index.ts';
import { matchCardOf } from '../jobs/match/card.ts';
import { type Match, match } from '../jobs/match/index.ts';
import { run } from './input.ts';
import { asksNamed } from './named-asks.ts';

const USAGE = 'Use: npm run --silent match -- FILE.html --url https://… (or FILE.txt)';

/** The match as this command promises it; the names and reasons of `Match` are for the screen. */
const toJson = ({ outcome, counts, asks, also }: Match): string => {
  const rows = asks.map(({ skills, tier, state, by, evidence, sentence, title }) => {
    return { skills, tier, state, by, evidence, sentence, title };
  });
  return JSON.stringify({ outcome, counts, asks: rows, also }, null, 2);
};

await run(async () => {
  console.log(toJson(match(await asksNamed(USAGE), matchCardOf(content))));
});
