/**
 * `npm run --silent posting -- FILE.html --url URL`: reads a saved page the way the extension does, and
 * prints one JSON object. Naming a file counts as asking for this very page.
 * Exit status: 0 read, 1 not read (the reason is in `explanation`), 2 the command line is wrong.
 */
import { readPosting } from '../jobs/read/index.ts';
import { addressOf, fileAndUrl, pageOf, run } from './input.ts';

const USAGE = 'Usage: npm run --silent posting -- FILE.html --url https://…';

await run(async () => {
  const { file, url } = fileAndUrl(USAGE, 'saved page');
  const address = addressOf(url, USAGE);
  const reading = readPosting(await pageOf(file, USAGE), address, { asked: true });
  console.log(JSON.stringify(reading, null, 2));
  process.exitCode = reading.posting ? 0 : 1;
});
