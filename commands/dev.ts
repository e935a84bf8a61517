/**
 * `npm run dev`: WXT's watch mode in a Chromium that this finds or installs. Not in Firefox, whose manifest
 * V3 doesn't let extension pages load a script from WXT's server.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBrowser, hasDisplay } from './browsers.ts';

const WXT = join(import.meta.dirname, '../node_modules/wxt/bin/wxt.mjs');

try {
  if (!hasDisplay) {
    throw new Error(
      'Watch mode opens a browser window, but this machine has no display. Run "npm start" for pictures.',
    );
  }
  const { status } = spawnSync(process.execPath, [WXT], {
    stdio: 'inherit',
    env: { ...process.env, CHROMIUM: ensureBrowser('chromium') },
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
