import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

/** The command line is wrong; the message says what to do. */
export class UsageError extends Error {}

/** The bytes of a file that the user named. */
export function bytesOf(file: string, usage: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`Can't read the file ${file}. ${usage}`);
  }
}

/** The text of a file. */
export const textOf = (file: string, usage: string): string =>
  bytesOf(file, usage).toString('utf8');

/** A saved page. The server's word on its encoding is lost, but valid UTF-8 is hardly ever anything else. */
export function pageOf(file: string, usage: string): Document {
  const bytes = bytesOf(file, usage);
  // jsdom complains about style sheets; that's not an error here.
  return new JSDOM(isUtf8(bytes) ? bytes.toString() : bytes, {
    virtualConsole: new VirtualConsole(),
  }).window.document;
}

/** The address that the user gave, if it's a web page's. */
export function addressOf(value: string | undefined, usage: string): string {
  const url = URL.parse(value ?? '');
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`"${value ?? ''}" isn't the address of a page. ${usage}`);
  }
  return url.href;
}

/** Runs a command: a wrong command line is a sentence on stderr and exit status 2. */
export function run(command: () => void): void {
  try {
    command();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
