import '../../browser/polyfill.ts';
import { defineBackground } from '#imports';
import candidate from 'virtual:snippet-profile';
import type { Runtime } from 'webextension-polyfill';
import { registerSites } from '../../browser/added-sites.ts';
import { extensionApi } from '../../browser/api.ts';
import { showBadge } from '../../browser/badge.ts';
import { copyInPage, readPage } from '../../browser/inject.ts';
import { addMenu, onMenu } from '../../browser/menu.ts';
import { acrossWindows, loadSettings, updateSettings } from '../../browser/settings-storage.ts';
import { onAccess } from '../../browser/site-access.ts';
import { withChanges } from '../../settings/changes.ts';
import type { Settings } from '../../settings/fields.ts';
import { parseSettings } from '../../settings/schema.ts';
import { createCopying } from './copying.ts';

/** Stores some settings and leaves the rest as it is. */
const store = (change: (before: Settings) => Partial<Settings>) =>
  updateSettings(
    (stored) => {
      const before = parseSettings(stored);
      return withChanges(stored, before, { ...before, ...change(before) });
    },
    { queue: acrossWindows },
  );

const noteSites = async () => {
  const sites = await registerSites();
  await store(() => ({ sites }));
};

export default defineBackground(() => {
  const { action, commands, runtime, tabs } = extensionApi();
  const { copyFor, answer } = createCopying({
    candidate,
    load: () => loadSettings(parseSettings),
    choose: (format) => store(() => ({ format })),
    show: (host) =>
      store(({ hiddenHosts }) => ({ hiddenHosts: hiddenHosts.filter((it) => it !== host) })),
    activeTab: async () => (await tabs.query({ active: true, lastFocusedWindow: true }))[0],
    readPage,
    copyInPage,
    openPopup: () => action.openPopup(),
    showBadge,
  });
  runtime.onInstalled.addListener(() => {
    void addMenu();
    void noteSites();
  });
  runtime.onStartup.addListener(() => void noteSites());
  onAccess(() => void noteSites());
  onMenu((tab, text) => void copyFor(tab, text));
  commands.onCommand.addListener((_, tab) => void copyFor(tab));
  runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    // Only from the popup: content scripts don't ask, and a popup in its own tab isn't on any page.
    sender.tab || !sender.url?.startsWith(runtime.getURL('/')) ? undefined : answer(message),
  );
});
