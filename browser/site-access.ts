/** Which sites the extension may see: the boards of its manifest, and those that you add one by one. */
import type { Access } from '../settings/access.ts';
import { extensionApi, listen } from './api.ts';

/** One https host as a match pattern, the form in which the browser asks you for access. */
export const originOf = (host: string): string => `https://${host}/*`;

const hostIn = (origin: string): string | undefined =>
  /^https:\/\/([a-z\d-]+(?:\.[a-z\d-]+)+)\/\*$/.exec(origin)?.[1];

/** The match patterns that come with the installation. */
const patternsOfBoards = (): string[] =>
  (extensionApi().runtime.getManifest().content_scripts ?? []).flatMap(
    ({ matches = [] }) => matches,
  );

/** Whether one of those patterns, all of them by https, covers a host. */
function covers(pattern: string, host: string): boolean {
  const [, any, domain = ''] = /^https:\/\/(\*\.)?([^*/]+)\/\*$/.exec(pattern) ?? [];
  return any ? `.${host}`.endsWith(`.${domain}`) : host === domain;
}

/** The hosts that you added, as the browser currently reports them. */
export async function addedSites(): Promise<string[]> {
  const { origins = [] } = await extensionApi().permissions.getAll();
  const boards = patternsOfBoards();
  return origins
    .map(hostIn)
    .filter((host) => host !== undefined)
    .filter((host) => !boards.some((pattern) => covers(pattern, host)))
    .sort();
}

/** Whether a granted pattern, which may be wider than one host, covers all https pages of a host. */
function grants(pattern: string, host: string): boolean {
  if (pattern === '<all_urls>') return true;
  const [, name = ''] = /^(?:https|\*):\/\/([^/]+)\/\*$/.exec(pattern) ?? [];
  return (
    name === '*' || name === host || (name.startsWith('*.') && `.${host}`.endsWith(name.slice(1)))
  );
}

/**
 * The hosts that show the button: those that you added, and those of the chosen ones that a wider grant
 * covers. The browser doesn't ask about those, so it can't tell us that you chose them.
 */
export async function shownSites(chosen: string[]): Promise<string[]> {
  const added = await addedSites();
  const { origins = [] } = await extensionApi().permissions.getAll();
  const boards = patternsOfBoards();
  const wider = origins.filter((pattern) => !boards.includes(pattern));
  const more = chosen.filter(
    (host) =>
      hostIn(originOf(host)) !== undefined &&
      wider.some((pattern) => grants(pattern, host)) &&
      !boards.some((pattern) => covers(pattern, host)),
  );
  return [...new Set([...added, ...more])].sort();
}

/** What the browser says is currently granted; undefined if it doesn't say. */
export async function loadAccess(): Promise<Access | undefined> {
  try {
    const [{ permissions = [], origins = [] }, sites] = await Promise.all([
      extensionApi().permissions.getAll(),
      addedSites(),
    ]);
    const added = new Set(sites.map(originOf));
    return { permissions, origins: origins.filter((it) => !added.has(it)), sites };
  } catch {
    return undefined;
  }
}

/**
 * Asks you, through the browser, for access to one host. Call it from a click. Chromium closes the popup when
 * it asks, so the background does whatever follows if you agree.
 * @returns whether you agreed
 */
export const requestSite = (host: string): Promise<boolean> =>
  extensionApi()
    .permissions.request({ origins: [originOf(host)] })
    .catch(() => false);

/** Removes a site that you added. @returns whether the browser did */
export const removeSite = (host: string): Promise<boolean> =>
  extensionApi()
    .permissions.remove({ origins: [originOf(host)] })
    .catch(() => false);

/**
 * Calls back when access is granted or removed, here or in the browser's settings.
 * @returns a function that stops it
 */
export function onAccess(run: () => void): () => void {
  const { onAdded, onRemoved } = extensionApi().permissions;
  const ends = [listen(onAdded, run), listen(onRemoved, run)];
  return () => {
    for (const end of ends) end();
  };
}
