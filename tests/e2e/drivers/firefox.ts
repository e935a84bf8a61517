import { ensureBrowser } from '../../../commands/browsers.ts';
import { type FirefoxOptions, launchFirefox } from '../../../commands/launch.ts';
import { builtFor } from './driver.ts';

type Options = { folder?: string } & Omit<FirefoxOptions, 'headless'>;

/** Starts Firefox with the extension, the built one unless `folder` says otherwise. */
export const openFirefox = ({ folder = builtFor('firefox'), ...options }: Options = {}) =>
  launchFirefox(ensureBrowser('firefox'), folder, { headless: true, ...options });
