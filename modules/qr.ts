import { encode } from 'uqr';

/** How many white squares there are on every side (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/**
 * Text as a QR code: an SVG of squares, dark on white in every theme, with its quiet zone.
 * @throws Error if the text is longer than a code of version 10 holds.
 */
export function qrSvg(text: string): string {
  const { data, size } = encode(text, { ecc: 'M', maxVersion: 10, boostEcc: true, border: 0 });
  const path = data
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '#' : ' '))
          .join('')
          .matchAll(/#+/g),
      ].map(({ 0: run, index: x }) => `M${x} ${y}h${run.length}v1h-${run.length}z`),
    )
    .join('');
  const side = size + 2 * QUIET_ZONE;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${side} ${side}" shape-rendering="crispEdges">` +
    `<path fill="#fff" d="M${-QUIET_ZONE} ${-QUIET_ZONE}h${side}v${side}h-${side}z"/><path d="${path}"/></svg>\n`
  );
}
