import { extensionApi } from './api.ts';

/** How long the toolbar icon says what happened, in milliseconds. */
const BADGE_MS = 3000;

/** The timer that clears each tab's badge; a new badge gets its full time. */
const ends = new Map<number, ReturnType<typeof setTimeout>>();

/**
 * Shows a badge on the toolbar icon of one tab, for three seconds.
 * @param text of the badge: two characters at most
 * @param title a sentence for the icon's tooltip
 */
export async function showBadge(tabId: number, text: string, title: string): Promise<void> {
  clearTimeout(ends.get(tabId));
  const { action } = extensionApi();
  try {
    await Promise.all([
      action.setBadgeText({ tabId, text }),
      action.setBadgeBackgroundColor({ tabId, color: '#0a6b57' }),
      action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The tab is gone.
    return;
  }
  ends.set(
    tabId,
    setTimeout(() => void clearBadge(tabId), BADGE_MS),
  );
}

async function clearBadge(tabId: number): Promise<void> {
  ends.delete(tabId);
  const { action } = extensionApi();
  try {
    await action.setBadgeText({ tabId, text: '' });
    await action.setTitle({ tabId, title: await action.getTitle({}) });
  } catch {
    // The tab is gone.
  }
}
