import { browser } from './polyfill.ts';
import { originOf } from './origin.ts';

/** The script of the button, on the sites that the user has added. */
const SCRIPT = { id: 'sites', js: ['/content-scripts/posting-button.js'] };

const hostIn = (origin: string): string | undefined =>
  /^https:\/\/([a-z\d-]+(?:\.[a-z\d-]+)+)\/\*$/.exec(origin)?.[1];

/** The match patterns that every user has granted by installing the extension. */
const patternsOfBoards = (): string[] =>
  (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches = [] }) => matches);

/** Whether one of those patterns, all of them by https, is for a host. */
function covers(pattern: string, host: string): boolean {
  const [, any, domain = ''] = /^https:\/\/(\*\.)?([^*/]+)\/\*$/.exec(pattern) ?? [];
  return any ? `.${host}`.endsWith(`.${domain}`) : host === domain;
}

/** The hosts that the user has added, as the browser says at this moment. */
export async function addedSites(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const boards = patternsOfBoards();
  return origins
    .map(hostIn)
    .filter((host) => host !== undefined)
    .filter((host) => !boards.some((pattern) => covers(pattern, host)))
    .sort();
}

/**
 * Makes the browser run the button's script on the sites that the user has added, and on no other.
 * @returns those sites
 */
export function registerSites(): Promise<string[]> {
  const mine = last.then(register);
  last = mine.catch(() => undefined);
  return mine;
}

/** One after the other: of two at once, each would unregister what the other has just registered. */
let last: Promise<unknown> = Promise.resolve();

async function register(): Promise<string[]> {
  const hosts = await addedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  const before = registered.flatMap(({ matches = [] }) => matches);
  const matches = hosts.map(originOf);
  if (before.toSorted().join() === matches.toSorted().join()) return hosts;
  const script = { ...SCRIPT, matches, runAt: 'document_idle' as const };
  if (matches.length === 0) {
    await browser.scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
  } else if (before.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
  // Not waited for: a page that is still loading answers when it has loaded, which may be never.
  void startIn(matches.filter((pattern) => !before.includes(pattern)));
  return hosts;
}

/** Runs the script in pages that are open already. It starts once in a page, however often it is run. */
async function startIn(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns });
  await Promise.allSettled(
    tabs.map(({ id = -1 }) =>
      browser.scripting.executeScript({ target: { tabId: id }, files: SCRIPT.js }),
    ),
  );
}
