/**
 * As much of the extension API as browser/ uses. Each test of a file that imports this starts with a
 * browser as it was installed, and with fake timers.
 */
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { matchPatterns } from '../../jobs/boards/index.ts';

type Registered = { id: string; js: string[]; matches: string[]; runAt: string };
type Injected = { target: { tabId: number }; files?: string[]; args?: unknown[] };
export type MenuListener = (info: { selectionText?: string }, tab?: { id?: number }) => void;

type Fake = {
  /** Match patterns that are granted. */
  origins: string[];
  permissions: string[];
  scripts: Registered[];
  tabs: { id: number; url: string }[];
  injected: Injected[];
  /** What the next injected script says. */
  answer: unknown[];
  badge: Record<number, { text?: string; title?: string }>;
  menu: unknown[];
  menuListeners: MenuListener[];
  /** Ids of tabs that are closed. */
  closed: number[];
  /** Ids of tabs that never finish loading. */
  loading: number[];
  commands: { getAll?: () => Promise<unknown>; openShortcutSettings?: () => Promise<void> };
  created: unknown[];
};

/** What the browser knows and was told; a test sets it and reads it. */
export const fake: Fake = {
  origins: [],
  permissions: ['storage', 'activeTab'],
  scripts: [],
  tabs: [],
  injected: [],
  answer: [],
  badge: {},
  menu: [],
  menuListeners: [],
  closed: [],
  loading: [],
  commands: {},
  created: [],
};

const api = (() => {
  const onTab =
    (key: 'text' | 'title') =>
    ({ tabId, ...rest }: { tabId: number; text?: string; title?: string }) => {
      if (fake.closed.includes(tabId)) return Promise.reject(new Error(`No tab with id: ${tabId}`));
      fake.badge[tabId] = { ...fake.badge[tabId], [key]: rest[key] };
      return Promise.resolve();
    };
  return {
    runtime: {
      getManifest: () => ({ content_scripts: [{ matches: matchPatterns() }] }),
      getURL: (path: string) => `moz-extension://card${path}`,
    },
    permissions: {
      getAll: () => Promise.resolve({ permissions: fake.permissions, origins: [...fake.origins] }),
      remove: ({ origins }: { origins: string[] }) => {
        const [gone = ''] = origins;
        if (!fake.origins.includes(gone)) return Promise.reject(new Error('Not granted.'));
        fake.origins = fake.origins.filter((it) => it !== gone);
        return Promise.resolve(true);
      },
    },
    scripting: {
      getRegisteredContentScripts: ({ ids }: { ids: string[] }) =>
        Promise.resolve(fake.scripts.filter(({ id }) => ids.includes(id))),
      registerContentScripts: (added: Registered[]) => {
        const known = fake.scripts.map(({ id }) => id);
        const twice = added.find(({ id }) => known.includes(id));
        if (twice) return Promise.reject(new Error(`Duplicate script ID '${twice.id}'`));
        fake.scripts.push(...added);
        return Promise.resolve();
      },
      updateContentScripts: ([script]: Registered[]) => {
        const at = fake.scripts.findIndex(({ id }) => id === script?.id);
        if (!script || at < 0) return Promise.reject(new Error('Nonexistent script ID'));
        fake.scripts[at] = script;
        return Promise.resolve();
      },
      unregisterContentScripts: ({ ids }: { ids: string[] }) => {
        const left = fake.scripts.filter(({ id }) => !ids.includes(id));
        if (left.length === fake.scripts.length) {
          return Promise.reject(new Error(`Nonexistent script ID '${ids.join()}'`));
        }
        fake.scripts = left;
        return Promise.resolve();
      },
      executeScript: (injection: Injected) => {
        if (fake.closed.includes(injection.target.tabId)) {
          return Promise.reject(new Error('Cannot access contents of the page.'));
        }
        fake.injected.push(injection);
        // A page that never finishes loading never answers.
        if (fake.loading.includes(injection.target.tabId)) return new Promise(() => undefined);
        return Promise.resolve(fake.answer);
      },
    },
    tabs: {
      query: ({ url }: { url: string[] }) =>
        Promise.resolve(
          fake.tabs.filter((tab) => url.some((it) => tab.url.startsWith(it.replace('*', '')))),
        ),
      // The browser tells the addresses of the extension's own pages, and of those that your click opened to it.
      get: (id: number) => Promise.resolve(fake.tabs.find((tab) => tab.id === id) ?? { id }),
      create: (tab: unknown) => {
        fake.created.push(tab);
        return Promise.resolve({});
      },
    },
    action: {
      setBadgeText: onTab('text'),
      setTitle: onTab('title'),
      setBadgeBackgroundColor: () => Promise.resolve(),
      setBadgeTextColor: () => Promise.resolve(),
      getTitle: () => Promise.resolve('Masud Rana'),
    },
    contextMenus: {
      removeAll: () => {
        fake.menu = [];
        return Promise.resolve();
      },
      create: (entry: unknown) => fake.menu.push(entry),
      onClicked: { addListener: (run: MenuListener) => fake.menuListeners.push(run) },
    },
    commands: fake.commands,
  };
})();
vi.stubGlobal('browser', api);

export const origin = (host: string) => `https://${host}/*`;
/** Ids of the tabs that got the button's script; nothing waits for them. */
export const started = async () => {
  await vi.advanceTimersByTimeAsync(0);
  return fake.injected.splice(0).map(({ target, files }) => {
    expect(files).toEqual(['/content-scripts/posting-button.js']);
    return target.tabId;
  });
};

beforeEach(() => {
  vi.useFakeTimers();
  fake.origins = matchPatterns();
  fake.scripts = [];
  fake.tabs = [];
  fake.injected = [];
  fake.answer = [];
  fake.badge = {};
  fake.closed = [];
  fake.loading = [];
  fake.created = [];
  delete fake.commands.openShortcutSettings;
});
afterEach(() => {
  vi.useRealTimers();
});
