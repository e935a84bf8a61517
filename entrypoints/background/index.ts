import { defineBackground } from '#imports';
import type { Runtime } from 'webextension-polyfill';
import candidate from 'virtual:snippet-profile';
import { browser } from '../../browser/polyfill.ts';
import { copyInPage, readPage } from '../../browser/inject.ts';
import { acrossWindows, loadSettings, updateSettings } from '../../browser/settings.ts';
import { showBadge } from '../../browser/badge.ts';
import { registerSites } from '../../browser/sites.ts';
import { type Settings, withChanges } from '../../settings/settings.ts';
import { checkSettings } from '../../settings/schema.ts';
import { addMenu, onMenu } from '../../browser/menu.ts';
import { createCopying } from './copying.ts';

/** Stores some settings, the rest as it is. */
const store = (change: (before: Settings) => Partial<Settings>) =>
  updateSettings(
    (stored) => {
      const before = checkSettings(stored);
      return withChanges(stored, before, { ...before, ...change(before) });
    },
    { queue: acrossWindows },
  );

const noteSites = async () => {
  const sites = await registerSites();
  await store(() => ({ sites }));
};

export default defineBackground(() => {
  const { copyFor, answer } = createCopying({
    candidate,
    load: () => loadSettings(checkSettings),
    choose: (format) => store(() => ({ format })),
    show: (host) =>
      store(({ hiddenHosts }) => ({ hiddenHosts: hiddenHosts.filter((it) => it !== host) })),
    activeTab: async () => (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0],
    readPage,
    copyInPage,
    openPopup: () => browser.action.openPopup(),
    showSign: showBadge,
  });
  browser.runtime.onInstalled.addListener(() => {
    void addMenu();
    void noteSites();
  });
  browser.runtime.onStartup.addListener(() => void noteSites());
  browser.permissions.onAdded.addListener(() => void noteSites());
  browser.permissions.onRemoved.addListener(() => void noteSites());
  onMenu((tab, text) => void copyFor(tab, text));
  browser.commands.onCommand.addListener((_, tab) => void copyFor(tab));
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    // Of our own popup alone: no content script asks, and a popup in a tab of its own is on no page.
    sender.tab || !sender.url?.startsWith(browser.runtime.getURL('/'))
      ? undefined
      : answer(message),
  );
});
