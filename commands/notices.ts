/**
 * `npm run notices`: builds the extension and writes public/third-party-notices.txt, the licence
 * texts of everything that's in it. Every build copies that file into the extension.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildExtension } from './browsers.ts';
import { bundledPackages, noticesOf, TARGETS } from './notices/text.ts';

const ROOT = join(import.meta.dirname, '..');
const FILE = 'third-party-notices.txt';

try {
  buildExtension('chromium');
  buildExtension('firefox');
  const packages = TARGETS.flatMap(bundledPackages);
  const notices = noticesOf(packages);
  mkdirSync(join(ROOT, 'public'), { recursive: true });
  writeFileSync(join(ROOT, 'public', FILE), notices);
  // The builds from above still have the old ones.
  for (const target of TARGETS) writeFileSync(join(ROOT, '.output', target, FILE), notices);
  console.log(`public/${FILE} names ${new Set(packages).size} packages.`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
