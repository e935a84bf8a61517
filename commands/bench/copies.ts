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
 * A copy of a built extension without its background: a worker that is alive halves what a page takes to
 * open, so none is in what is compared.
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
