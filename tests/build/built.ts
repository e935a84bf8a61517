import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export const TARGETS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Target = (typeof TARGETS)[number];

/** A built file: its path in the extension, its size, and its content. */
export type BuiltFile = { path: string; bytes: number; data: Buffer; text: string };

/** Every file of an extension in `folder`. */
export const filesIn = (folder: string): BuiltFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => {
      const data = readFileSync(path);
      return {
        path: relative(folder, path),
        bytes: data.byteLength,
        data,
        text: data.toString('utf8'),
      };
    });

export const built = (target: Target) => filesIn(join(ROOT, '.output', target));
