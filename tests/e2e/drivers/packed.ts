import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../../commands/browsers.ts';
import { builtFor } from './driver.ts';

/** The extension as people install it: Firefox treats the files of a folder in another way. */
export function packed(browser: BrowserName): { path: string; remove: () => void } {
  if (browser === 'chromium') return { path: builtFor(browser), remove: () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'card-packed-'));
  const webExt = join(import.meta.dirname, '../../../node_modules/web-ext/bin/web-ext.js');
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      webExt,
      'build',
      `--source-dir=${builtFor(browser)}`,
      `--artifacts-dir=${folder}`,
      '--filename=card.xpi',
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The extension could not be packed.\n${stderr}`);
  return {
    path: join(folder, 'card.xpi'),
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
