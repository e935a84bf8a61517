import type { Content } from '../schema.ts';
import { contactDetailsOf } from './contact-details.ts';

/** The most octets in a line, without its CRLF (RFC 2426, section 2.6). */
const LINE_OCTETS = 75;

/** A text value with its backslashes, commas, semicolons and line breaks escaped (RFC 2426, section 4). */
const escapeText = (text: string) => text.replace(/[\\,;]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');

const octetsOf = (character: string) => new TextEncoder().encode(character).length;

/** One line, continued on lines that begin with a space; no character is cut in two. */
function fold(line: string): string {
  const lines: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const more = octetsOf(character);
    if (octets + more > LINE_OCTETS) {
      lines.push(part);
      part = ' ';
      octets = 1;
    }
    part += character;
    octets += more;
  }
  return [...lines, part].join('\r\n');
}

/**
 * Family name and given names, which a vCard keeps apart. The last word is taken as the family name, and FN
 * has the name as the candidate writes it.
 */
function structuredName(name: string): string {
  const words = name.split(' ');
  return [words.at(-1) ?? '', words.slice(0, -1).join(' '), '', '', ''].map(escapeText).join(';');
}

const written = (lines: string[]) =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD'].map((line) => `${fold(line)}\r\n`).join('');

/**
 * The contact for an address book: a vCard 3.0 (RFC 2426) in UTF-8, with lines that end in CRLF. It was
 * revised (REV) when the content was last checked, so that the same content gives the same file.
 */
export function vcard(content: Pick<Content, 'profile' | 'contact'>): string {
  const { name, label, location, lastChecked } = content.profile;
  const { email, phone, website, profiles } = contactDetailsOf(content);
  return written([
    `N:${structuredName(name)}`,
    `FN:${escapeText(name)}`,
    `TITLE:${escapeText(label)}`,
    ...(email ? [`EMAIL;TYPE=INTERNET:${escapeText(email)}`] : []),
    ...(phone ? [`TEL:${phone}`] : []),
    ...[website, ...profiles.map(({ url }) => url)].filter(Boolean).map((url) => `URL:${url}`),
    // Post office box, extended address, street, city, region, postal code, country.
    `ADR:;;;${escapeText(location.city)};;;${escapeText(location.country)}`,
    `REV:${lastChecked}T00:00:00Z`,
  ]);
}

/** What a short vCard can leave out. */
export type Optional = 'title' | 'website';

/**
 * The contact for a QR code: name, title, phone, email and website, and nothing more, because a code with
 * fewer bytes has larger squares.
 * @param without what to leave out
 */
export function shortVcard(
  content: Pick<Content, 'profile' | 'contact'>,
  without: readonly Optional[] = [],
): string {
  const { name, label } = content.profile;
  const { email, phone, website } = contactDetailsOf(content);
  return written([
    `N:${structuredName(name).replace(/(?<!;);+$/, '')}`,
    `FN:${escapeText(name)}`,
    ...(without.includes('title') ? [] : [`TITLE:${escapeText(label)}`]),
    ...(phone ? [`TEL:${phone}`] : []),
    ...(email ? [`EMAIL:${escapeText(email)}`] : []),
    ...(website && !without.includes('website') ? [`URL:${website}`] : []),
  ]);
}
