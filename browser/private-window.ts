import type { Browser } from 'webextension-polyfill';
import { extensionApi } from './api.ts';

/**
 * Whether this script or page runs in a private window. Chromium runs the extension's own pages outside it,
 * so they have to use {@link inPrivateWindow}.
 */
export const inPrivateContext = (): boolean =>
  (extensionApi() as Partial<Browser>).extension?.inIncognitoContext === true;

/** Whether a page of the extension was opened from a private window; true if the browser doesn't say. */
export async function inPrivateWindow(): Promise<boolean> {
  try {
    return inPrivateContext() || (await extensionApi().windows.getCurrent()).incognito;
  } catch {
    return true;
  }
}
