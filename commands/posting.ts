/**
 * `npm run --silent posting -- FILE.html --url URL`: reads a saved page as the extension does and
 * prints one JSON object. Whoever names a file asks for this very page.
 * Exit status: 0 read, 1 not read (the reason is in `explanation`), 2 the command line is wrong.
 */
import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPosting } from '../jobs/read/index.ts';

const USAGE = 'Use: npm run --silent posting -- FILE.html --url https://…';

class UsageError extends Error {}

function argumentsOf(): { file: string; url: string } {
  let parsed;
  try {
    parsed = parseArgs({ options: { url: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message} ${USAGE}`);
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`Name one saved page. ${USAGE}`);
  const url = URL.parse(values.url ?? '');
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`"${values.url ?? ''}" is no address of a page. ${USAGE}`);
  }
  return { file, url: url.href };
}

/** A saved page has lost the server's word on its encoding; what is valid UTF-8 is hardly anything else. */
function pageIn(file: string): Document {
  let bytes;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new UsageError(`There is no readable file ${file}. ${USAGE}`);
  }
  // What a page's style sheets make jsdom say is no error of ours.
  return new JSDOM(isUtf8(bytes) ? bytes.toString() : bytes, {
    virtualConsole: new VirtualConsole(),
  }).window.document;
}

try {
  const { file, url } = argumentsOf();
  const reading = readPosting(pageIn(file), url, { asked: true });
  console.log(JSON.stringify(reading, null, 2));
  process.exitCode = reading.posting ? 0 : 1;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
