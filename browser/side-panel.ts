import { extensionApi } from './api.ts';

/** Chromium's side panel and Firefox's sidebar; a browser has at most one of them. */
type SidePanelApi = {
  sidePanel?: { open: (options: { windowId: number }) => Promise<void> };
  sidebarAction?: { open: () => Promise<void> };
  windows?: { getCurrent: () => Promise<{ id?: number }> };
};

/**
 * The way to open the full page beside the tab: Chromium's side panel or Firefox's sidebar; undefined
 * where the browser has neither. Call it from a click: browsers only open it in response to one.
 */
export function sidePanelOf(): (() => void) | undefined {
  const { sidebarAction, sidePanel, windows } = extensionApi() as SidePanelApi;
  if (sidebarAction) return () => void sidebarAction.open();
  if (!sidePanel || !windows) return undefined;
  // The click allows it for seconds, and this answer takes milliseconds.
  return () =>
    void windows.getCurrent().then(({ id }) => {
      if (id !== undefined) void sidePanel.open({ windowId: id });
    });
}
