import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export const TARGETS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Target = (typeof TARGETS)[number];

/** A file that was built: its path in the extension, and what is in it. */
export type BuiltFile = { path: string; bytes: number; text: string };

/** Every file of an extension in `folder`. */
export const filesIn = (folder: string): BuiltFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({
      path: relative(folder, path),
      bytes: statSync(path).size,
      text: readFileSync(path, 'utf8'),
    }));

export const built = (target: Target) => filesIn(join(ROOT, '.output', target));
