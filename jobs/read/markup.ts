import { UNREAD } from './dom.ts';
import { decodeEntities } from './entities.ts';
import { decodeAll } from './text.ts';
import { textWriter } from './writer.ts';

const ANY_TAG = /<\/?(?:p|br|li|ul|ol|div|b|i|em|strong|span|h[1-6]|a|table)\b/i;
const BLOCK_TAG = /<(?:p|br|li|div|h[1-6]|tr|section)\b/i;

/** A tag. The name has to end properly, so that an endless name is looked at only once. */
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])[^<>]*>|<[!?][^<>]*>/iy;

/**
 * The text of markup in a string, as in a JSON-LD description. It's read by a scanner, since a parser would
 * build a whole document. Its time is proportional to the length.
 * @returns undefined if there's no text.
 */
export function markupText(markup: string): string | undefined {
  let source = markup;
  for (let round = 0; round < 3 && !ANY_TAG.test(source) && source.includes('&lt;'); round++) {
    source = decodeEntities(source);
  }
  const writer = textWriter();
  // Without any block tags, line ends are all that separates the blocks.
  const emit = BLOCK_TAG.test(source)
    ? (text: string) => {
        writer.text(decodeAll(text));
      }
    : (text: string) => {
        decodeAll(text)
          .split(/\r\n|\r|\n/)
          .forEach((part, i) => {
            if (i > 0) writer.open('br');
            writer.text(part);
          });
      };
  const lower = source.toLowerCase();
  let at = 0;
  while (at < source.length && !writer.full()) {
    const open = source.indexOf('<', at);
    if (open < 0) break;
    if (open > at) emit(source.slice(at, open));
    if (source.startsWith('<!--', open)) {
      const end = source.indexOf('-->', open + 4);
      at = end < 0 ? source.length : end + 3;
      continue;
    }
    TAG.lastIndex = open;
    const tag = TAG.exec(source);
    if (!tag) {
      emit('<');
      at = open + 1;
      continue;
    }
    at = TAG.lastIndex;
    const name = (tag[2] ?? '').toLowerCase();
    if (tag[1] === '/') writer.close(name);
    else if (UNREAD.test(name)) {
      const end = lower.indexOf(`</${name}`, at);
      at = end < 0 ? source.length : end;
    } else writer.open(name);
  }
  if (at < source.length && !writer.full()) emit(source.slice(at));
  return writer.end();
}
