import { extensionApi } from './api.ts';

/** The part of the extension API that opens a page of ours beside the tab. */
type SidePanelApi = {
  sidePanel?: { open: (options: { windowId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
  windows?: { getCurrent: () => Promise<{ id?: number }> };
};

/**
 * The way to open the reader beside the page: Chromium's side panel or Firefox's sidebar; undefined
 * where the browser has neither. Call it from a click: browsers open nothing unasked.
 */
export function sidePanelOf(): (() => void) | undefined {
  const { sidebarAction, sidePanel, windows } = (extensionApi() ?? {}) as SidePanelApi;
  if (sidebarAction) return () => void sidebarAction.open();
  if (!sidePanel || !windows) return undefined;
  // Asked for now: waiting for the answer after the click would lose the click.
  let windowId: number | undefined;
  void windows.getCurrent().then(({ id }) => {
    windowId = id;
  });
  return () => {
    if (windowId !== undefined) void sidePanel.open({ windowId });
  };
}
