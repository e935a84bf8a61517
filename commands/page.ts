import { isUtf8 } from 'node:buffer';
import { JSDOM, VirtualConsole } from 'jsdom';

/** A saved page. It has lost the server's word on its encoding; what is valid UTF-8 is hardly anything else. */
export function parsePage(bytes: Buffer): Document {
  // What a page's style sheets make jsdom say is no error of ours.
  return new JSDOM(isUtf8(bytes) ? bytes.toString() : bytes, {
    virtualConsole: new VirtualConsole(),
  }).window.document;
}
