import { browser } from './polyfill.ts';

/** How long the toolbar icon says what happened, in milliseconds. */
const BADGE_MS = 3000;

/** Ends of signs, by the tab: a new sign has its time to itself. */
const ends = new Map<number, ReturnType<typeof setTimeout>>();

/** Says something on the toolbar icon of one tab: two signs at most, and a sentence for its tooltip. */
export async function showBadge(tabId: number, text: string, title: string): Promise<void> {
  clearTimeout(ends.get(tabId));
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#0a6b57' }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setTitle({ tabId, title }),
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
  try {
    await browser.action.setBadgeText({ tabId, text: '' });
    await browser.action.setTitle({ tabId, title: await browser.action.getTitle({}) });
  } catch {
    // The tab is gone.
  }
}
