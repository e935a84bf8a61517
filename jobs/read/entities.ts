import { memberOf } from './dom.ts';

/** The named character references that job texts use; a document's parser knows the rest. */
const TABLE =
  'amp& lt< gt> quot" apos\' nbsp\u00a0 ndash– mdash— hellip… bull• middot· lsquo‘ rsquo’ sbquo‚ ldquo“ rdquo” bdquo„ ' +
  'laquo« raquo» copy© reg® trade™ euro€ pound£ yen¥ cent¢ sect§ deg° plusmn± times× frac12½ iexcl¡ iquest¿ rarr→ larr← ' +
  'check✓ ordf\u00aa ordm\u00ba sup2² sup3³ ensp\u2002 emsp\u2003 thinsp\u2009 lpar( rpar) comma, colon: semi; num# ' +
  'excl! quest? percnt% plus+ equals= sol/ period. dollar$ commat@ lowbar_ NewLine\n Tab\t ' +
  'agraveà aacuteá acircâ atildeã aumlä aringå aeligæ ccedilç egraveè eacuteé ecircê eumlë igraveì iacuteí icircî iumlï ' +
  'ntildeñ ograveò oacuteó ocircô otildeõ oumlö oslashø ugraveù uacuteú ucircû uumlü yacuteý yumlÿ szligß eth\u00f0 thornþ ' +
  'AgraveÀ AacuteÁ AcircÂ AtildeÃ AumlÄ AringÅ AEligÆ CcedilÇ EgraveÈ EacuteÉ EcircÊ EumlË IgraveÌ IacuteÍ IcircÎ IumlÏ ' +
  'NtildeÑ OgraveÒ OacuteÓ OcircÔ OtildeÕ OumlÖ OslashØ UgraveÙ UacuteÚ UcircÛ UumlÜ YacuteÝ scaronš Scaronš oeligœ OEligŒ';

/** What each name stands for. It's made when first needed, since most pages never need it. */
let named: Map<string, string> | undefined;

const table = (): Map<string, string> =>
  new Map(TABLE.split(/ (?=\w)/).map((entry) => [entry.slice(0, -1), entry.slice(-1)]));

/** The document whose parser is asked; only set during a reading. */
let asked: Document | undefined;
let parser: DOMParser | undefined;
let left = 0;

/** A reading asks for no more names than this: no page has so many, and each costs parser time. */
const MAX_ASKED = 500;

/** Reads something while a document's parser may be asked about references. */
export function withParserOf<T>(document: Document, read: () => T): T {
  asked = document;
  left = MAX_ASKED;
  try {
    return read();
  } finally {
    asked = parser = undefined;
  }
}

/**
 * What a parser makes of a reference. It parses into a document of its own, which loads and runs nothing. A
 * page's Trusted Types don't apply to a content script's world; if something refuses anyway, the reference
 * stays as it is.
 */
function byParser(reference: string): string {
  if (!asked || left-- <= 0) return reference;
  try {
    const window = memberOf(asked, 'defaultView');
    parser ??= window ? new window.DOMParser() : undefined;
    const text = parser?.parseFromString(reference, 'text/html').body.textContent ?? reference;
    // "&notit;" isn't a reference, though "&not" is an old one.
    return text.endsWith(';') ? reference : text;
  } catch {
    return reference;
  }
}

function byName(name: string): string {
  named ??= table();
  let character = named.get(name);
  if (character === undefined) {
    character = byParser(`&${name};`);
    // Kept, so that each name is asked about once.
    if (asked && left > 0) named.set(name, character);
  }
  return character;
}

/**
 * Replaces the character references of HTML once
 * (https://html.spec.whatwg.org/multipage/named-characters.html); unknown ones stay as they are.
 */
export const decodeEntities = (text: string): string =>
  text.replace(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z][a-z\d]{1,30}));/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) {
        const character = byName(name);
        return character === `&${name};` ? whole : character;
      }
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );
