import type { Runtime } from 'webextension-polyfill';
import { WELCOME } from '../../components/kit/links.ts';

/**
 * Opens the welcome page once, after installation. This stores nothing: the browser itself says whether it
 * was an installation or an update.
 * @param reason as `runtime.onInstalled` gives it
 */
export async function welcome(
  reason: Runtime.OnInstalledReason,
  openPage: (path: string) => Promise<void>,
): Promise<void> {
  if (reason === 'install') await openPage(WELCOME);
}
