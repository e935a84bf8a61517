/** The QR code of the contact, read off the screen as a phone reads it. */
import { Resvg } from '@resvg/resvg-wasm';
import { contactQrText } from '../../content/files/qr-text.ts';
import { content } from '../../content/index.ts';
import { readWasm } from '../../modules/icons.ts';
import { decode } from '../qr.ts';
import { expect, test } from './drivers/card.ts';

test.beforeAll(readWasm);

/** What a picture of the screen says as a QR code. Resvg unpacks the PNG. */
function read(png: Uint8Array): string | undefined {
  const [width, height] = [Buffer.from(png).readUInt32BE(16), Buffer.from(png).readUInt32BE(20)];
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" href="${href}"/></svg>`;
  return decode(new Resvg(svg).render().pixels, width, height);
}

for (const dark of [false, true]) {
  for (const scale of [1, 2]) {
    test(`the contact is read off a ${dark ? 'dark' : 'light'} screen at ${scale}x`, async ({
      card,
    }) => {
      await card.open({ dark, scale });
      await card.click('tab', 'Contact');
      await card.click('button', 'QR');
      await expect
        .poll(() =>
          card.page.evaluate(() => document.querySelector<HTMLImageElement>('img')?.complete),
        )
        .toBe(true);
      expect(await card.axe()).toEqual([]);
      await expect
        .poll(async () => read(await card.page.screenshot()))
        .toBe(contactQrText(content)?.text);
    });
  }
}
