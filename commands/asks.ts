/**
 * `npm run --silent asks -- FILE.html --url URL` (or `FILE.txt`): prints what a posting asks for, as one
 * JSON object `{outcome, language, asks, also}`.
 * Exit status: 0 read, 1 the page shows no posting (the reason is on stderr), 2 the command line is wrong.
 */
import { parseArgs } from 'node:util';
import { readPosting, readText } from '../jobs/read/index.ts';
import { type Asks, asksOf } from '../jobs/skills/asks.ts';
import { addressOf, pageOf, run, textOf, UsageError } from './input.ts';

const USAGE = 'Use: npm run --silent asks -- FILE.html --url https://… (or FILE.txt)';

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

await run(async () => {
  const { file, url } = argumentsOf();
  const isText = /\.(?:txt|md|text)$/i.test(file) && url === undefined;
  const reading = isText
    ? readText(textOf(file, USAGE))
    : readPosting(await pageOf(file, USAGE), addressOf(url, USAGE), { asked: true });
  console.log(JSON.stringify(reading.posting ? asksOf(reading.posting) : NOTHING, null, 2));
  if (!reading.posting && !isText) {
    console.error(reading.explanation);
    process.exitCode = 1;
  }
});
