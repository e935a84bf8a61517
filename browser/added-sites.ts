/** The posting button's script on the sites that you added. */
import { extensionApi } from './api.ts';
import { originOf, shownSites } from './site-access.ts';

const SCRIPT = { id: 'sites', js: ['/content-scripts/posting-button.js'] };

/** One at a time: two at once would undo each other's registrations. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Makes the browser run the button's script on the sites that you added, and on no other.
 * @param chosen hosts that you chose; they count if a wider grant covers them
 * @returns those sites
 */
export function registerSites(chosen: string[] = []): Promise<string[]> {
  const mine = last.then(() => register(chosen));
  last = mine.catch(() => undefined);
  return mine;
}

async function register(chosen: string[]): Promise<string[]> {
  const { scripting } = extensionApi();
  const hosts = await shownSites(chosen);
  const registered = await scripting.getRegisteredContentScripts({ ids: [SCRIPT.id] });
  const before = registered.flatMap(({ matches = [] }) => matches);
  const matches = hosts.map(originOf);
  if (before.toSorted().join() === matches.toSorted().join()) return hosts;
  const script = { ...SCRIPT, matches, runAt: 'document_idle' as const };
  if (matches.length === 0) await scripting.unregisterContentScripts({ ids: [SCRIPT.id] });
  else if (before.length > 0) await scripting.updateContentScripts([script]);
  else await scripting.registerContentScripts([script]);
  // Nothing waits for this: a page that's still loading answers once it has loaded, which may be never.
  void startIn(matches.filter((pattern) => !before.includes(pattern)));
  return hosts;
}

/** Runs the script in pages that are open already. It starts once in a page, however often it's run. */
async function startIn(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const { scripting, tabs } = extensionApi();
  const open = await tabs.query({ url: patterns });
  await Promise.allSettled(
    open.map(({ id = -1 }) => scripting.executeScript({ target: { tabId: id }, files: SCRIPT.js })),
  );
}
