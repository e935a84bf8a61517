import { isUtf8 } from 'node:buffer';
import { JSDOM, VirtualConsole } from 'jsdom';

/**
 * A saved page. The server's header with its encoding is lost, but if it's valid UTF-8 it's hardly anything
 * else.
 */
export function parsePage(bytes: Buffer): Document {
  // jsdom's complaints about a page's style sheets aren't our errors.
  return new JSDOM(isUtf8(bytes) ? bytes.toString() : bytes, {
    virtualConsole: new VirtualConsole(),
  }).window.document;
}
