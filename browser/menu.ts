import type { Menus } from 'webextension-polyfill';
import { extensionApi, listen } from './api.ts';

type Entry = { id: string; title: string; contexts: Menus.ContextType[] };

/** Anywhere on the page, including elements that have a context menu of their own. */
const ANYWHERE: Menus.ContextType[] = [
  'page',
  'frame',
  'link',
  'image',
  'video',
  'audio',
  'editable',
];

/** Two entries; the context menu shows the ones that apply. */
const ENTRIES: Entry[] = [
  { id: 'page', title: 'Copy profile for this job', contexts: ANYWHERE },
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
 * Calls back when an entry is chosen, with the tab and the selected text, which is empty for the page itself.
 * @returns a function that stops it
 */
export const onMenu = (run: (tab: Tab | undefined, text: string) => void): (() => void) =>
  listen(extensionApi().contextMenus.onClicked, ({ selectionText = '' }, tab) => {
    run(tab, selectionText);
  });
