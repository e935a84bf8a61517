import ICAL from 'ical.js';
import vCard from 'vcf';
import { describe, expect, test } from 'vitest';
import { contactDetailsOf } from '../../../content/files/contact-details.ts';
import { shortVcard, vcard } from '../../../content/files/vcard.ts';
import { content } from '../../../content/index.ts';
import { fullCard } from '../../fixtures/full-card.ts';

/** A name and a place with everything in them that a vCard escapes or may not cut in two. */
const strange = structuredClone(fullCard);
strange.profile.name = 'Ada Lovelace; the, first';
strange.profile.label = `Zähl\\meisterin ${'ä🧮'.repeat(30)}`;

type Read = Record<'fn' | 'title' | 'email' | 'tel' | 'rev', string> & {
  n: string[];
  url: string[];
  adr: string[];
};

const asText = (value: unknown): string => String(value);

/** As Mozilla's parser reads it. */
function readByIcal(text: string): Read {
  const card = new ICAL.Component(ICAL.parse(text) as never);
  const first = (name: string): unknown => {
    const value: unknown = card.getFirstPropertyValue(name);
    // ical.js leaves the escape of a semicolon in a text of one part, where RFC 2426 asks for it.
    return typeof value === 'string' ? value.replaceAll('\\;', ';') : value;
  };
  return {
    fn: asText(first('fn')),
    title: asText(first('title')),
    email: asText(first('email')),
    tel: asText(first('tel')),
    rev: asText(first('rev')),
    n: first('n') as string[],
    url: card.getAllProperties('url').map((it) => asText(it.getFirstValue())),
    adr: first('adr') as string[],
  };
}

test('the vCard, to the letter', () => {
  expect(vcard(fullCard).split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:Example;Ada;;;',
    'FN:Ada Example',
    'TITLE:Data engineer',
    'EMAIL;TYPE=INTERNET:ada@ada.example',
    'TEL:+10005550199',
    'URL:https://ada-example.example',
    'URL:https://code.example/ada-example',
    'URL:https://network.example/in/ada-example-data/',
    'ADR:;;;Sampletown;;;Nowhere',
    'REV:2026-02-03T00:00:00Z',
    'END:VCARD',
    '',
  ]);
});

describe.each([
  ['the full card', fullCard],
  ['a card with signs and letters that need care', strange],
  ["the owner's card", content],
])('%s', (_, card) => {
  const { profile } = card;
  const { email, phone, website, profiles } = contactDetailsOf(card);

  test('is read back by ical.js', () => {
    const read = readByIcal(vcard(card));
    expect(read.fn).toBe(profile.name);
    expect(read.n.slice(0, 2).filter(Boolean).toReversed().join(' ')).toBe(profile.name);
    expect(read.title).toBe(profile.label);
    expect(read.email).toBe(email);
    expect(read.tel).toBe(phone);
    expect(read.url).toEqual([website, ...profiles.map(({ url }) => url)]);
    expect(read.adr).toEqual(['', '', '', profile.location.city, '', '', profile.location.country]);
    expect(read.rev).toContain(profile.lastChecked);
  });

  test('is read back by vcf', () => {
    const read = new vCard().parse(vcard(card));
    const value = (name: string) => asText(read.get(name).valueOf()).replace(/\\([\\;,])/g, '$1');
    expect(read.get('version').valueOf()).toBe('3.0');
    expect(value('fn')).toBe(profile.name);
    expect(value('title')).toBe(profile.label);
    expect(value('email')).toBe(email);
    expect(value('tel')).toBe(phone);
  });

  test('has lines of at most 75 octets, each ended by CRLF, with no character cut', () => {
    const text = vcard(card);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(text.replaceAll('\r\n ', '')).toContain(
      `TITLE:${profile.label.replaceAll('\\', '\\\\')}\r\n`,
    );
  });
});

test('the short one leaves out what it is told to', () => {
  expect(shortVcard(fullCard, ['title', 'website']).split('\r\n')).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    'N:Example;Ada',
    'FN:Ada Example',
    'TEL:+10005550199',
    'EMAIL:ada@ada.example',
    'END:VCARD',
    '',
  ]);
});
