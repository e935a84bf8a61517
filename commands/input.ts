import { readFileSync } from 'node:fs';

/** The command line is wrong; the message says what to do. */
export class UsageError extends Error {}

/** The bytes of a file that the user named. */
export function bytesOf(file: string, usage: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`There is no readable file ${file}. ${usage}`);
  }
}

/** The text of a file. */
export const textOf = (file: string, usage: string): string =>
  bytesOf(file, usage).toString('utf8');

/** The page in a saved file. What parses it is loaded only where there is one, since it takes its time. */
export const pageOf = async (file: string, usage: string): Promise<Document> =>
  (await import('./page.ts')).parsePage(bytesOf(file, usage));

/** The address that the user gave, if it is one of a page. */
export function addressOf(value: string | undefined, usage: string): string {
  const url = URL.parse(value ?? '');
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`"${value ?? ''}" is no address of a page. ${usage}`);
  }
  return url.href;
}

/** Runs a command: a wrong command line is a sentence on stderr and exit status 2. */
export async function run(command: () => void | Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
