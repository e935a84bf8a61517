import { type Browser, launch } from 'puppeteer-core';
import { ensureBrowser } from '../../../commands/browsers.ts';
import { launchFirefox } from '../../../commands/launch.ts';
import { builtFor, HANGS_MS } from './driver.ts';

type Options = { folder?: string; dark?: boolean };

/** Starts Firefox with the extension, the built one unless `folder` says otherwise. */
export const openFirefox = ({ folder = builtFor('firefox'), dark = false }: Options = {}) =>
  launchFirefox(ensureBrowser('firefox'), folder, { headless: true, dark });

/** Starts Firefox without an extension. */
export const openBareFirefox = (): Promise<Browser> =>
  launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: true,
    timeout: HANGS_MS,
  });
