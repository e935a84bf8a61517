import { Resvg } from '@resvg/resvg-wasm';
import { beforeAll, describe, expect, test } from 'vitest';
import { contactQrText, QR_BYTES, websiteQrText } from '../../content/files/qr-text.ts';
import { shortVcard } from '../../content/files/vcard.ts';
import { content } from '../../content/index.ts';
import { readWasm } from '../../modules/icons.ts';
import { qrSvg } from '../../modules/qr.ts';
import { fullCard } from '../fixtures/full-card.ts';
import { otherCard } from '../fixtures/other-card.ts';
import { decode } from '../qr.ts';

beforeAll(readWasm);

/** What jsQR reads from the drawn code. */
function read(svg: string): string | undefined {
  const picture = new Resvg(svg, { fitTo: { mode: 'width', value: 400 } }).render();
  return decode(picture.pixels, picture.width, picture.height);
}

const longer = (change: (card: typeof fullCard) => void) => {
  const card = structuredClone(fullCard);
  change(card);
  return card;
};
const LONG = 'a'.repeat(60);
const longTitle = longer((card) => {
  card.profile.label = LONG + LONG;
});
const longSite = longer((card) => {
  card.profile.label = LONG + LONG;
  card.contact.links[1] = {
    ...card.contact.links[1],
    url: `https://a.example/${LONG}${LONG}`,
  } as never;
});
const longName = longer((card) => {
  card.profile.name = LONG + LONG;
});

describe('the contact in a code', () => {
  test.each([
    ["the owner's", content, []],
    ['an invented one', fullCard, []],
    ['one without phone and website', otherCard, []],
    ['one with a long title', longTitle, ['title']],
    ['one with a long website, too', longSite, ['title', 'website']],
  ])('%s is read back as its vCard', (_, card, without) => {
    const found = contactQrText(card);
    expect(found?.without).toEqual(without);
    expect(found?.text).toBe(shortVcard(card, without as never));
    expect(read(qrSvg(found?.text ?? ''))).toBe(found?.text);
  });

  test('a name too long for a code gets none, and the website still does', () => {
    expect(contactQrText(longName)).toBeUndefined();
    expect(websiteQrText(longName)).toBe('https://ada-example.example');
  });

  test('letters beyond ASCII are read back', () => {
    expect(read(qrSvg('FN:Zoë Ωmega 🧮'))).toBe('FN:Zoë Ωmega 🧮');
  });

  test('the limit is what a code of version 10 holds, and no more', () => {
    expect(() => qrSvg('a'.repeat(QR_BYTES))).not.toThrow();
    expect(() => qrSvg('a'.repeat(QR_BYTES + 1))).toThrow();
  });
});
