import { browser } from './polyfill.ts';

type Entry = { id: string; title: string; contexts: ('page' | 'selection')[] };

/** Two entries, of which a click of the right button shows the one that fits. */
const ENTRIES: Entry[] = [
  { id: 'page', title: 'Copy profile for this posting', contexts: ['page'] },
  { id: 'selection', title: 'Copy profile for this text', contexts: ['selection'] },
];

/** Puts our entries into the context menu; the browser keeps them. */
export async function addMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const entry of ENTRIES) browser.contextMenus.create(entry);
}

/** Calls back when one was chosen, with the tab and the selected text (empty for the page itself). */
export function onMenu(
  run: (tab: { id?: number; url?: string } | undefined, text: string) => void,
) {
  browser.contextMenus.onClicked.addListener(({ selectionText = '' }, tab) => {
    run(tab, selectionText);
  });
}
