import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Reading } from '../jobs/posting.ts';
import { readPosting, readText } from '../jobs/read/index.ts';

/** The command line is wrong; the message says what to do. */
export class UsageError extends Error {}

/** The bytes of a file that the user named. */
function bytesOf(file: string, usage: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`Can't read the file ${file}. ${usage}`);
  }
}

/** The text of a file. */
export const textOf = (file: string, usage: string): string =>
  bytesOf(file, usage).toString('utf8');

/** The page in a saved file. The parser is loaded only if there is one, since loading takes a while. */
export const pageOf = async (file: string, usage: string): Promise<Document> =>
  (await import('./page.ts')).parsePage(bytesOf(file, usage));

/** The address that the user gave, if it's a web page's. */
export function addressOf(value: string | undefined, usage: string): string {
  const url = URL.parse(value ?? '');
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`"${value ?? ''}" isn't the address of a web page. ${usage}`);
  }
  return url.href;
}

/**
 * The one file that the command line names, with `--url` and `--format` if they're there.
 * @param named what the file may be, for the error: "saved page"
 * @param takesFormat whether the command knows `--format`
 */
export function fileAndUrl(
  usage: string,
  named: string,
  takesFormat = false,
): { file: string; url?: string; format?: string } {
  let parsed;
  try {
    const options = {
      url: { type: 'string' },
      ...(takesFormat && { format: { type: 'string' } }),
    } as { url: { type: 'string' }; format: { type: 'string' } };
    parsed = parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${(error as Error).message} ${usage}`);
  }
  const { values, positionals } = parsed;
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UsageError(`Name one ${named}. ${usage}`);
  const { url, format } = values;
  return { file, ...(url !== undefined && { url }), ...(format !== undefined && { format }) };
}

/** Reads what the command line names: a saved page with its `--url`, or the text of a posting. */
export async function readNamed(
  usage: string,
  takesFormat = false,
): Promise<Reading & { isText: boolean; format?: string }> {
  const { file, url, format } = fileAndUrl(usage, 'saved page or text file', takesFormat);
  const isText = /\.(?:txt|md|text)$/i.test(file) && url === undefined;
  const reading = isText
    ? readText(textOf(file, usage))
    : readPosting(await pageOf(file, usage), addressOf(url, usage), { asked: true });
  return { ...reading, isText, ...(format !== undefined && { format }) };
}

/** Runs a command. If the command line is wrong, it prints a sentence on stderr and sets exit status 2. */
export async function run(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
