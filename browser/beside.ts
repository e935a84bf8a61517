import { extensionApi, listen } from './api.ts';

/** Id of the active tab in this page's window; undefined if the browser doesn't say. */
export async function tabBeside(): Promise<number | undefined> {
  try {
    return (await extensionApi().tabs.query({ active: true, currentWindow: true }))[0]?.id;
  } catch {
    return undefined;
  }
}

/**
 * Follows what's beside the side panel. It calls back when another tab of the window becomes active, when
 * that tab's page changes, when the card is opened on it (which gives access), and when you come back. It
 * needs no permission: without access to a page, the browser leaves out its address and title.
 * @param changed gets whether the page is still loading
 * @returns a function that stops it
 */
export function followTab(changed: (isLoading: boolean) => void): () => void {
  const { runtime, tabs, windows } = extensionApi();
  let own: number | undefined;
  void windows.getCurrent().then(({ id }) => {
    own = id;
  });
  const isOwn = (windowId: number | undefined) => own === undefined || own === windowId;
  const onFocus = () => {
    changed(false);
  };
  window.addEventListener('focus', onFocus);
  const ends = [
    listen(tabs.onActivated, ({ windowId }) => {
      if (isOwn(windowId)) changed(false);
    }),
    listen(tabs.onUpdated, (_id, { status }, { active, windowId }) => {
      if (active && isOwn(windowId)) changed(status === 'loading');
    }),
    listen(runtime.onMessage, (message: unknown) => {
      // The popup's question, which the background answers.
      if ((message as { type?: unknown } | null)?.type === 'page') changed(false);
      return undefined;
    }),
  ];
  return () => {
    window.removeEventListener('focus', onFocus);
    for (const end of ends) end();
  };
}
