import type { Clip, CopyResult } from '../content/clip.ts';
import { extensionApi } from './api.ts';

/** What read-page.js leaves in the extension's own world, where the page can't see it. */
export type InPage = { recruiterCard?: { copy: (clip: Clip) => Promise<CopyResult> } };

/** The script that is injected where you ask for it. */
const SCRIPT = '/read-page.js';

/**
 * Reads the page of a tab, which your gesture has opened to the extension (`activeTab`).
 * @returns what the page's process says, to be parsed: a `PageAnswer` of jobs/messages if all is well
 * @throws where the browser forbids it: its own pages, stores; and on the extension's own pages
 */
export async function readPage(tabId: number): Promise<unknown> {
  const { runtime, scripting, tabs } = extensionApi();
  // Firefox blocks a script there, and complains about it in the page's console.
  const { url } = await tabs.get(tabId);
  if (url?.startsWith(runtime.getURL('/'))) throw new Error('This is the card itself.');
  const [answer] = await scripting.executeScript({
    target: { tabId },
    files: [SCRIPT],
    // As it is now: a page that never finishes loading would never answer, or would copy when nobody expects it.
    injectImmediately: true,
  });
  // Firefox answers nothing where Chromium rejects.
  if (answer?.result === undefined)
    throw new Error("The browser didn't allow a script in this page.");
  return answer.result;
}

/** Puts a clip on the clipboard from within the page that {@link readPage} has read. */
export async function copyInPage(tabId: number, clip: Clip): Promise<CopyResult> {
  const [answer] = await extensionApi().scripting.executeScript({
    target: { tabId },
    func: (clip: Clip) => (globalThis as InPage).recruiterCard?.copy(clip),
    args: [clip],
    injectImmediately: true,
  });
  return answer?.result === 'copied' ? 'copied' : 'refused';
}
