import '../../browser/polyfill.ts';
import { defineBackground } from '#imports';
import guideFacts from 'virtual:guide-facts';
import card from 'virtual:match-card';
import candidate from 'virtual:snippet-profile';
import type { Runtime } from 'webextension-polyfill';
import { registerSites } from '../../browser/added-sites.ts';
import { extensionApi } from '../../browser/api.ts';
import { showBadge } from '../../browser/badge.ts';
import { showGuide, storeGuide } from '../../browser/guides.ts';
import { copyInPage, readPage } from '../../browser/inject.ts';
import { addMenu, onMenu } from '../../browser/menu.ts';
import { askPage } from '../../browser/messages.ts';
import { loadPosting, storePosting } from '../../browser/postings.ts';
import {
  acrossWindows,
  loadSettings,
  openSessionStorage,
  storageArea,
  updateSettings,
} from '../../browser/settings-storage.ts';
import { onAccess } from '../../browser/site-access.ts';
import { openPage } from '../../browser/tabs.ts';
import { parseQuestion } from '../../jobs/messages.ts';
import { withChanges } from '../../settings/changes.ts';
import type { Settings } from '../../settings/fields.ts';
import { parseSettings } from '../../settings/schema.ts';
import { createCopying } from './copying.ts';
import { createGuides } from './guide.ts';
import { createReader } from './reader.ts';
import { mayAsk } from './sender.ts';
import { welcome } from './welcome.ts';

const activeTab = async () =>
  (await extensionApi().tabs.query({ active: true, lastFocusedWindow: true }))[0];

/** Where the active window's settings are: what you choose in a private window isn't written to disk. */
const areaInFront = async () => {
  const isPrivate = (await activeTab())?.incognito ?? false;
  return () => storageArea(isPrivate);
};

/** Stores some settings and leaves the rest as it is. */
const store = (change: (before: Settings) => Partial<Settings>, area = storageArea) =>
  updateSettings(
    (stored) => {
      const before = parseSettings(stored);
      return withChanges(stored, before, { ...before, ...change(before) });
    },
    { queue: acrossWindows, area },
  );

const load = async () => loadSettings(parseSettings, await areaInFront());

/** One after another: each starts from what the one before stored. */
let noting: Promise<unknown> = Promise.resolve();

/**
 * Registers the sites that show the button, and stores which they are.
 * @param chosen one more, which counts if the browser has already granted it
 * @returns whether that could be stored
 */
function noteSites(chosen: string[] = []): Promise<boolean> {
  const mine = noting.then(async () => {
    const sites = await registerSites([...(await loadSettings(parseSettings)).sites, ...chosen]);
    return store(() => ({ sites }));
  });
  noting = mine.catch(() => undefined);
  return mine;
}

/** Shows the button on a host. If the browser has yet to ask you, access is noted once you grant it. */
async function showOn(host: string): Promise<boolean> {
  const stored = await store(
    ({ hiddenHosts }) => ({ hiddenHosts: hiddenHosts.filter((it) => it !== host) }),
    await areaInFront(),
  );
  return stored && (await noteSites([host]).catch(() => false));
}

export default defineBackground(() => {
  const { action, commands, runtime } = extensionApi();
  const { copyFor, answer } = createCopying({
    candidate,
    card,
    load,
    choose: async (format) => store(() => ({ format }), await areaInFront()),
    show: showOn,
    activeTab,
    readPage,
    copyInPage,
    openPopup: () => action.openPopup(),
    showBadge,
  });
  const answerReader = createReader({
    candidate,
    card,
    load,
    askPage,
    readPage,
    store: storePosting,
    stored: loadPosting,
    openPage: async (page, search) => {
      if (page === 'options') return runtime.openOptionsPage();
      await openPage(`/reader.html${search}`);
    },
  });
  const openGuide = createGuides({
    card: { ...card, ...guideFacts },
    store: storeGuide,
    show: showGuide,
  });
  void openSessionStorage();
  runtime.onInstalled.addListener(({ reason }) => {
    void addMenu();
    void noteSites();
    void welcome(reason, openPage);
  });
  runtime.onStartup.addListener(() => void noteSites());
  onAccess(() => void noteSites());
  onMenu((tab, text) => void copyFor(tab, text));
  commands.onCommand.addListener((_, tab) => void copyFor(tab));
  runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const own = { id: runtime.id, origin: runtime.getURL('/') };
    const opened = mayAsk(sender, 'open-guide', own) ? openGuide(message) : undefined;
    if (opened) return opened;
    const question = parseQuestion(message);
    if (!question || !mayAsk(sender, question.type, own)) return undefined;
    return answerReader(question) ?? answer(question);
  });
});
