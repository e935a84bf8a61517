import type { Clip, CopyResult } from '../content/clip.ts';
import { extensionApi } from './api.ts';

/** What read-page.js leaves in the extension's own world, where the page can't see it. */
export type InPage = { recruiterCard?: { copy: (clip: Clip) => Promise<CopyResult> } };

/** The script that is injected where you ask for it. */
const SCRIPT = '/read-page.js';

const FORBIDDEN = "The browser didn't allow a script in this page.";

/**
 * Reads the page in a tab, which your click or shortcut has opened to the extension (`activeTab`).
 * @returns what the page's process says, not yet parsed: a `PageAnswer` of jobs/messages if all is well
 * @throws if the browser forbids it (its own pages, the stores), on the extension's own pages, and in a tab
 *   that has no page yet
 */
export async function readPage(tabId: number): Promise<unknown> {
  const { runtime, scripting, tabs } = extensionApi();
  const { url } = await tabs.get(tabId);
  // The browser tells no address without access, or while a new tab has no page yet. That page may turn out
  // to be the card's own, such as a file that the popup opens while its question is on the way.
  if (!url) throw new Error(FORBIDDEN);
  // Firefox blocks scripts there, and complains in the page's console.
  if (url.startsWith(runtime.getURL('/'))) throw new Error('This is the card itself.');
  const [answer] = await scripting.executeScript({
    target: { tabId },
    files: [SCRIPT],
    // Right away: a page that never finishes loading would never answer, or would copy when nobody expects
    // it.
    injectImmediately: true,
  });
  // Where Chromium rejects, Firefox returns no result.
  if (answer?.result === undefined) throw new Error(FORBIDDEN);
  return answer.result;
}

/** Puts a clip on the clipboard from inside the page that {@link readPage} read. */
export async function copyInPage(tabId: number, clip: Clip): Promise<CopyResult> {
  const [answer] = await extensionApi().scripting.executeScript({
    target: { tabId },
    func: (clip: Clip) => (globalThis as InPage).recruiterCard?.copy(clip),
    args: [clip],
    injectImmediately: true,
  });
  return answer?.result === 'copied' ? 'copied' : 'refused';
}
