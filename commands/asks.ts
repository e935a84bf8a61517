/**
 * `npm run --silent asks -- FILE.html --url URL` (or `FILE.txt`): prints what a posting asks for, as one
 * JSON object `{outcome, language, asks, also}`.
 * Exit status: 0 read, 1 the page shows no posting (the reason is on stderr), 2 the command line is wrong.
 */
import { type Asks, asksOf } from '../jobs/skills/asks.ts';
import { readNamed, run } from './input.ts';

const USAGE = 'Use: npm run --silent asks -- FILE.html --url https://… (or FILE.txt)';

const NOTHING: Asks = { outcome: 'no-text', language: null, asks: [], also: [] };

await run(async () => {
  const { posting, explanation, isText } = await readNamed(USAGE);
  console.log(JSON.stringify(posting ? asksOf(posting) : NOTHING, null, 2));
  if (!posting && !isText) {
    console.error(explanation);
    process.exitCode = 1;
  }
});
