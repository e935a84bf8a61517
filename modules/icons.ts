import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { defineWxtModule } from 'wxt/modules';
import { content } from '../content/index.ts';
import { LARGE, monogram, SMALL, TILE } from '../content/monogram.ts';

/** In pixels. A browser that wants another size scales the next larger one. */
export const SIZES = [16, 32, 48, 128] as const;

/** The icon as SVG. Up to 32 pixels the letters are larger, because they'd be illegible otherwise. */
function iconSvg(initials: string, size: number): string {
  const letters = monogram(initials, size <= 32 ? SMALL : LARGE)
    .map(({ d, transform }) => `<path d="${d}" transform="${transform}"/>`)
    .join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" width="${size}" height="${size}">` +
    // A light edge keeps the dark tile visible on a dark toolbar.
    `<path d="${TILE.body}" fill="#14181b" stroke="#5f686f" stroke-width="1.5" transform="translate(.75 .75) scale(.9766)"/>` +
    `<path d="${TILE.fold}" fill="#5fcdae"/>` +
    `<g fill="none" stroke="#fff" stroke-width="16" stroke-linecap="round" stroke-linejoin="round">${letters}</g></svg>`
  );
}

/** Initialises Resvg. */
export async function readWasm(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  // This fails only if it's already initialised, by an earlier build in the same process.
  await initWasm(await readFile(wasm)).catch(() => undefined);
}

/** Draws every icon from the content's initials when the extension is built. */
export default defineWxtModule((wxt) => {
  wxt.hook('build:publicAssets', async (_, assets) => {
    await readWasm();
    const drawn = join(wxt.config.wxtDir, 'icon');
    await mkdir(drawn, { recursive: true });
    for (const size of SIZES) {
      const absoluteSrc = join(drawn, `${size}.png`);
      await writeFile(
        absoluteSrc,
        new Resvg(iconSvg(content.profile.initials, size)).render().asPng(),
      );
      assets.push({ absoluteSrc, relativeDest: `icon/${size}.png` });
    }
  });
});
