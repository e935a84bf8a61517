import jsQR from 'jsqr';

/**
 * What a QR code in a picture says; undefined where none is found.
 * @param pixels RGBA, four bytes for each pixel
 */
export const decode = (pixels: Uint8Array, width: number, height: number): string | undefined =>
  jsQR(new Uint8ClampedArray(pixels), width, height)?.data;
