import type { Granted } from '../components/options/CanSee.tsx';
import { browser } from './polyfill.ts';
import { originOf } from './origin.ts';
import { addedSites } from './sites.ts';

/** What the browser itself says is granted at this moment; undefined where it does not say. */
export async function loadGranted(): Promise<Granted | undefined> {
  try {
    const [{ permissions = [], origins = [] }, sites] = await Promise.all([
      browser.permissions.getAll(),
      addedSites(),
    ]);
    const added = new Set(sites.map(originOf));
    return { permissions, origins: origins.filter((it) => !added.has(it)), sites };
  } catch {
    return undefined;
  }
}

/** Takes a site away that the user has added. @returns whether the browser did. */
export const removeSite = (host: string): Promise<boolean> =>
  browser.permissions.remove({ origins: [originOf(host)] }).catch(() => false);

/** Calls back whenever something was granted or taken away, here or in the browser's own settings. */
export function onGranted(run: () => void): void {
  browser.permissions.onAdded.addListener(run);
  browser.permissions.onRemoved.addListener(run);
}
