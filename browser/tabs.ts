import { extensionApi } from './api.ts';

/**
 * Opens one of the extension's pages in a new, active tab.
 * @param path from the extension's root: "/welcome.html"
 */
export async function openPage(path: string): Promise<void> {
  const { runtime, tabs } = extensionApi();
  await tabs.create({ url: runtime.getURL(path) });
}

/** Closes the tab that this page is in. */
export async function closeThisTab(): Promise<void> {
  const { tabs } = extensionApi();
  const { id } = await tabs.getCurrent();
  if (id !== undefined) await tabs.remove(id);
}

/** Closes the popup, which Firefox leaves open over a tab that the extension opens. */
export function closePopup(): void {
  for (const popup of extensionApi().extension.getViews({ type: 'popup' })) popup.close();
}
