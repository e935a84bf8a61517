import { decodeEntities } from './entities.ts';

/** A description longer than this is cut: no posting is, and nothing of ours needs more. */
const MAX_DESCRIPTION = 100_000;

/**
 * Control, format and bidirectional characters, and halves of surrogate pairs. The two joiners stay,
 * since several scripts need them.
 */
const withoutUnseen = (text: string): string =>
  // Inside, since an expression with Unicode classes costs its time where it is made.
  text
    .replace(/[\u2028\u2029]/g, '\n')
    .replace(/(?![\u200c\u200d\t\n\r])[\p{Cc}\p{Cf}\p{Cs}]/gu, '');

/** No text of ours may read as markup anywhere it is pasted. */
export const seen = (text: string): string => withoutUnseen(text).replace(/<(?=[a-z/!?])/gi, '‹');

/** Decodes as often as a text was encoded, at most three times. */
function decodeAll(text: string): string {
  let decoded = text;
  for (let round = 0; round < 3 && decoded.includes('&'); round++) {
    const next = decodeEntities(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}

/**
 * One line of plain text, for a title or a name.
 * @returns the text without markup, cut at a word when it is longer than `max` UTF-16 code units;
 *   undefined when nothing is left.
 */
export function line(value: unknown, max = 300): string | undefined {
  if (typeof value !== 'string') return undefined;
  // Ten times the room: what is cut here would never be shown.
  const raw = decodeAll(value.slice(0, max * 10)).replace(/<\/?[a-z][^<>]*>/gi, ' ');
  const text = seen(raw).replace(/\s+/g, ' ').trim();
  if (text === '' || /^(null|undefined|n\/?a|none|-+)$/i.test(text)) return undefined;
  if (text.length <= max) return text;
  const cut = text.slice(0, max);
  return seen(cut.slice(0, Math.max(cut.lastIndexOf(' '), max / 2))).trim();
}

const HEADING = /^h[1-6]$/;
const ITEM = /^(li|dd)$/;
const BLOCK =
  /^(address|article|aside|blockquote|br|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|ol|p|pre|section|table|tbody|td|th|tr|ul)$/;
const BOLD = /^(b|strong)$/;
/** Their content is no text of the page. */
const UNREAD = /^(script|style|template|noscript|svg|iframe|object|select|textarea)$/;

/** A bold line of its own that is no longer than this is a heading. */
const MAX_HEADING = 80;

type Kind = 'heading' | 'paragraph' | 'item';

/** Collects what a walk over tags and text meets, and ends in a description. */
function textWriter() {
  const out: string[] = [];
  let written = 0;
  let current = '';
  let kind: Kind = 'paragraph';
  let last: Kind | undefined;
  let bold = 0;
  let plain = false;

  const flush = () => {
    const text = seen(current).replace(/\s+/g, ' ').trim();
    current = '';
    const allBold = !plain;
    plain = false;
    if (text === '') return;
    const bullet = /^[-–•*·▪●○◦✓✔]\s+(?=\S)/.exec(text)?.[0] ?? '';
    const words = text.slice(bullet.length);
    let is = bullet ? 'item' : kind;
    if (is === 'paragraph' && allBold && words.length <= MAX_HEADING) is = 'heading';
    kind = 'paragraph';
    const together = last === 'heading' || (last === 'item' && is === 'item');
    if (last) out.push(together ? '\n' : '\n\n');
    out.push(is === 'item' ? `- ${words}` : words);
    written += words.length;
    last = is;
  };

  return {
    /** Whether more text would be cut away. */
    full: () => written + current.length > MAX_DESCRIPTION,
    text(text: string) {
      if (current.length > MAX_DESCRIPTION) return;
      current += text;
      if (bold === 0 && text.trim() !== '') plain = true;
    },
    open(tag: string) {
      if (BOLD.test(tag)) bold++;
      if (!BLOCK.test(tag)) return;
      flush();
      if (HEADING.test(tag)) kind = 'heading';
      else if (ITEM.test(tag)) kind = 'item';
    },
    close(tag: string) {
      if (BOLD.test(tag)) bold = Math.max(0, bold - 1);
      if (!BLOCK.test(tag)) return;
      flush();
      kind = 'paragraph';
    },
    end(): string | undefined {
      flush();
      const text = out.join('');
      if (text === '') return undefined;
      // A cut may have parted a surrogate pair.
      return text.length <= MAX_DESCRIPTION ? text : seen(text.slice(0, MAX_DESCRIPTION));
    },
  };
}

const ANY_TAG = /<\/?(?:p|br|li|ul|ol|div|b|i|em|strong|span|h[1-6]|a|table)\b/i;
const BLOCK_TAG = /<(?:p|br|li|div|h[1-6]|tr|section)\b/i;

/**
 * The text of markup in a string, as in a JSON-LD description. It is read by a scanner of our own,
 * since a page's Trusted Types would refuse the parser of the DOM. Its time grows with the length.
 * @returns undefined when there is no text.
 */
export function markupText(markup: string): string | undefined {
  let source = markup;
  for (let round = 0; round < 3 && !ANY_TAG.test(source) && source.includes('&lt;'); round++) {
    source = decodeEntities(source);
  }
  const writer = textWriter();
  // Without a block of markup the line ends are all that keeps its blocks apart.
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

const TAG = /<(\/?)([a-z][a-z0-9-]*)[^<>]*>|<[!?][^<>]*>/iy;

/** Whether an element says of itself that it is not shown; style sheets are not asked. */
export const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  element.getAttribute('aria-hidden') === 'true' ||
  /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');

/** The text of an element and what is in it, without what is hidden. Undefined when there is none. */
export function elementText(root: Element): string | undefined {
  const writer = textWriter();
  let node: Node = root;
  while (!writer.full()) {
    const tag = node.nodeName.toLowerCase();
    const element = node.nodeType === 1;
    if (node.nodeType === 3) writer.text(node.nodeValue ?? '');
    const enter = !element || node === root || (!UNREAD.test(tag) && !isHidden(node as Element));
    if (element && enter) writer.open(tag);
    if (enter && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (element && enter) writer.close(tag);
    while (node !== root && !node.nextSibling) {
      node = node.parentNode ?? root;
      if (node.nodeType === 1) writer.close(node.nodeName.toLowerCase());
    }
    if (node === root || !node.nextSibling) break;
    node = node.nextSibling;
  }
  return writer.end();
}
