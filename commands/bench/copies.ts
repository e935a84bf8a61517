import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a built extension. @returns the folder; remove it afterwards */
export function copyOf(built: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'card-bench-'));
  cpSync(built, folder, { recursive: true });
  return folder;
}

/**
 * A copy of a built extension without its background. A running worker halves the time that a page takes to
 * open, so neither side of the comparison has one.
 * @returns the folder; remove it afterwards
 */
export function copyWithoutWorker(built: string): string {
  const folder = copyOf(built);
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { background?: unknown };
  delete manifest.background;
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}
