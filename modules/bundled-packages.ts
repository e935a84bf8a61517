import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';
import { addViteConfig, defineWxtModule } from 'wxt/modules';

/** Where a package is, as written in package-lock.json: `node_modules/preact`. */
const IN_PACKAGE = /node_modules\/(?:@[^/]+\/)?[^/]+(?:\/node_modules\/(?:@[^/]+\/)?[^/]+)*/;

/** Modules that a tool writes into the bundle. Their ids begin with a zero byte, as Vite's do. */
const WRITTEN_BY: [RegExp, string | undefined][] = [
  [/^\0virtual:wxt-/, 'node_modules/wxt'],
  [/^\0rolldown\//, 'node_modules/rolldown'],
  [/^\0vite\//, 'node_modules/vite'],
  // Everything else that's virtual comes from our own modules/.
  [/^\0virtual:/, undefined],
];

/**
 * The package that a bundled module comes from, as written in package-lock.json; undefined if the module is
 * our own.
 * @throws Error if a tool wrote the module, but it's not known which one.
 */
export function packageOf(id: string): string | undefined {
  const path = id.replaceAll('\\', '/');
  const installed = IN_PACKAGE.exec(path);
  if (installed) return installed[0];
  if (!id.startsWith('\0')) return undefined;
  const writer = WRITTEN_BY.find(([pattern]) => pattern.test(path));
  if (writer) return writer[1];
  throw new Error(
    `${JSON.stringify(id)} is in the bundle, but which package wrote it isn't known: ` +
      'add it to WRITTEN_BY in modules/bundled-packages.ts.',
  );
}

/** The packages that a style sheet imports, itself or through its own relative imports. */
export function packagesOfCss(file: string, code: string): string[] {
  return [...code.matchAll(/@(?:import|plugin|config)\s+(?:url\()?['"]([^'"]+)['"]/g)].flatMap(
    ([, from = '']) => {
      if (!from.startsWith('.')) {
        const name = from.split('/').slice(0, from.startsWith('@') ? 2 : 1);
        return [join('node_modules', ...name).replaceAll('\\', '/')];
      }
      const imported = join(dirname(file), from);
      return packagesOfCss(imported, readFileSync(imported, 'utf8'));
    },
  );
}

/** The font that's embedded in the CV, a PDF in public/ that the builds don't make. */
const IN_PUBLIC = ['node_modules/@fontsource/inter'];

/** Collects the packages of everything that's written into the extension. */
const collect = (packages: Set<string>): Plugin => ({
  name: 'bundled-packages',
  enforce: 'pre',
  transform(code, id) {
    const [file = ''] = id.split('?');
    if (file.endsWith('.css')) packagesOfCss(file, code).forEach((it) => packages.add(it));
  },
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
        const name = renderedLength > 0 ? packageOf(id) : undefined;
        if (name !== undefined) packages.add(name);
      }
    }
  },
});

/**
 * Writes which packages are in the extension to `.output/<target>.packages.json`, a sorted list of their
 * places in package-lock.json. `npm run notices` and a test read it.
 */
export default defineWxtModule((wxt) => {
  const packages = new Set<string>(IN_PUBLIC);
  addViteConfig(wxt, () => ({ plugins: [collect(packages)] }));
  wxt.hook('build:done', () => {
    if (wxt.config.command !== 'build') return;
    const list = JSON.stringify([...packages].sort(), null, 2);
    writeFileSync(`${wxt.config.outDir}.packages.json`, `${list}\n`);
  });
});
