import { extensionApi, listen } from './api.ts';

type Entry = { id: string; title: string; contexts: ('page' | 'selection')[] };

/** Two entries; the context menu shows the one that fits. */
const ENTRIES: Entry[] = [
  { id: 'page', title: 'Copy profile for this job', contexts: ['page'] },
  { id: 'selection', title: 'Copy profile for this text', contexts: ['selection'] },
];

/** Adds the entries to the context menu; the browser keeps them. */
export async function addMenu(): Promise<void> {
  const { contextMenus } = extensionApi();
  await contextMenus.removeAll();
  for (const entry of ENTRIES) contextMenus.create(entry);
}

type Tab = { id?: number | undefined; url?: string | undefined };

/**
 * Calls back when an entry was chosen, with the tab and the selected text, which is empty for the page
 * itself. @returns a function that stops it
 */
export const onMenu = (run: (tab: Tab | undefined, text: string) => void): (() => void) =>
  listen(extensionApi().contextMenus.onClicked, ({ selectionText = '' }, tab) => {
    run(tab, selectionText);
  });
