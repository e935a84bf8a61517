/**
 * `npm run --silent asks -- FILE.html --url URL` (or `FILE.txt`): prints what a posting asks for, as one JSON
 * object `{outcome, language, asks, also}`.
 * Exit status: 0 read, 1 the page shows no posting (the reason is on stderr), 2 the command line is wrong.
 */
import { run } from './input.ts';
import { asksNamed } from './named-asks.ts';

const USAGE = 'Usage: npm run --silent asks -- FILE.html --url https://… (or FILE.txt)';

await run(async () => {
  console.log(JSON.stringify((await asksNamed(USAGE)).asks, null, 2));
});
