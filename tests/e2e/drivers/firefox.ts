import { type Browser, launch } from 'puppeteer-core';
import { ensureBrowser } from '../../../commands/browsers.ts';
import { type FirefoxOptions, launchFirefox } from '../../../commands/launch.ts';
import { builtFor, HANGS_MS } from './driver.ts';

type Options = { folder?: string } & Omit<FirefoxOptions, 'headless'>;

/** Starts Firefox with the extension, the built one unless `folder` says otherwise. */
export const openFirefox = ({ folder = builtFor('firefox'), ...options }: Options = {}) =>
  launchFirefox(ensureBrowser('firefox'), folder, { headless: true, ...options });

/** Starts Firefox without an extension. */
export const openBareFirefox = (): Promise<Browser> =>
  launch({
    browser: 'firefox',
    executablePath: ensureBrowser('firefox'),
    headless: true,
    timeout: HANGS_MS,
  });
