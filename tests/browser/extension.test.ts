import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { registerSites } from '../../browser/added-sites.ts';
import { showBadge } from '../../browser/badge.ts';
import { copyInPage, readPage } from '../../browser/inject.ts';
import { addMenu, onMenu } from '../../browser/menu.ts';
import { loadShortcuts, openShortcutSettings } from '../../browser/shortcuts.ts';
import { addedSites, loadAccess, removeSite } from '../../browser/site-access.ts';
import { matchPatterns } from '../../jobs/boards/index.ts';

type Registered = { id: string; js: string[]; matches: string[]; runAt: string };
type Injected = { target: { tabId: number }; files?: string[]; args?: unknown[] };
type MenuListener = (info: { selectionText?: string }, tab?: { id?: number }) => void;

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
  /** Numbers of tabs that are closed. */
  closed: number[];
  /** Numbers of tabs that never end loading. */
  loading: number[];
  commands: { getAll?: () => Promise<unknown>; openShortcutSettings?: () => Promise<void> };
  created: unknown[];
};

/** As much of a browser as these files ask for. */
const fake: Fake = {
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
        // A page that never ends loading never answers.
        if (fake.loading.includes(injection.target.tabId)) return new Promise(() => undefined);
        return Promise.resolve(fake.answer);
      },
    },
    tabs: {
      query: ({ url }: { url: string[] }) =>
        Promise.resolve(
          fake.tabs.filter((tab) => url.some((it) => tab.url.startsWith(it.replace('*', '')))),
        ),
      // Without the permission for tabs, the browser tells only the addresses of the extension's own pages.
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

const origin = (host: string) => `https://${host}/*`;
/** Tabs that got the button's script; nothing waits for them. */
const started = async () => {
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

describe('sites that you added', () => {
  test('are those the browser has granted, apart from the boards', async () => {
    expect(await addedSites()).toEqual([]);
    fake.origins.push(origin('b.example'), origin('a.example'), origin('xn--bcher-kva.example'));
    expect(await addedSites()).toEqual(['a.example', 'b.example', 'xn--bcher-kva.example']);
  });

  test.each([
    '<all_urls>',
    '*://*/*',
    'https://*/*',
    'https://*.example/*',
    'http://a.example/*',
    '*://a.example/*',
    'https://a.example/jobs/*',
    'https://a.example:8443/*',
    'https://localhost/*',
    'file:///*',
    'https://www.linkedin.com/*',
    'https://*.teamtailor.com/*',
    // Where the user has taken the boards away and given back one host.
    'https://de.linkedin.com/*',
    'https://acme.teamtailor.com/*',
  ])('are not %s', async (pattern) => {
    fake.origins.push(pattern);
    expect(await addedSites()).toEqual([]);
    await registerSites();
    expect(fake.scripts).toEqual([]);
  });

  test('run the button’s script, and no other site does', async () => {
    fake.origins.push('https://*/*', origin('b.example'), origin('a.example'));
    expect(await registerSites()).toEqual(['a.example', 'b.example']);
    expect(fake.scripts).toEqual([
      {
        id: 'sites',
        js: ['/content-scripts/posting-button.js'],
        matches: [origin('a.example'), origin('b.example')],
        runAt: 'document_idle',
      },
    ]);
  });

  test.each(['<all_urls>', '*://*/*', 'https://*/*', 'https://*.acme.example/*'])(
    'are those that were chosen where %s covers them',
    async (pattern) => {
      const chosen = ['jobs.acme.example', 'www.linkedin.com', 'acme.example.evil', 'no host'];
      fake.origins.push(pattern);
      expect(await registerSites(chosen)).toEqual(
        pattern.includes('acme')
          ? ['jobs.acme.example']
          : ['acme.example.evil', 'jobs.acme.example'],
      );
      expect(fake.scripts[0]?.matches).toContain(origin('jobs.acme.example'));
      fake.origins = matchPatterns();
      expect(await registerSites(chosen)).toEqual([]);
      expect(fake.scripts).toEqual([]);
    },
  );

  test('are registered anew when one comes or goes, and not at all when the last is gone', async () => {
    const matches = () => fake.scripts.flatMap((script) => script.matches);
    fake.origins.push(origin('a.example'));
    await registerSites();
    fake.origins.push(origin('b.example'));
    expect(await registerSites()).toEqual(['a.example', 'b.example']);
    expect(matches()).toEqual([origin('a.example'), origin('b.example')]);
    fake.origins = [...matchPatterns(), origin('b.example')];
    expect(await registerSites()).toEqual(['b.example']);
    expect(matches()).toEqual([origin('b.example')]);
    fake.origins = matchPatterns();
    expect(await registerSites()).toEqual([]);
    expect(fake.scripts).toEqual([]);
  });

  test('get the button at once in open tabs, but only new sites do', async () => {
    fake.tabs = [
      { id: 1, url: 'https://a.example/jobs/1' },
      { id: 2, url: 'https://b.example/' },
      { id: 3, url: 'https://www.linkedin.com/jobs/view/1' },
      { id: 4, url: 'https://a.example/' },
      { id: 5, url: 'http://a.example/' },
    ];
    fake.origins.push(origin('a.example'));
    await registerSites();
    expect(await started()).toEqual([1, 4]);
    fake.origins.push(origin('b.example'));
    await registerSites();
    expect(await started()).toEqual([2]);
    // Nothing has changed: a new start of the browser starts nothing twice.
    await registerSites();
    expect(await started()).toEqual([]);
    fake.origins = [...matchPatterns(), origin('b.example')];
    await registerSites();
    expect(await started()).toEqual([]);
  });

  test('get it in the other tabs if one of them refuses the script', async () => {
    fake.tabs = [
      { id: 1, url: 'https://a.example/' },
      { id: 2, url: 'https://a.example/2' },
    ];
    fake.closed = [1];
    fake.origins.push(origin('a.example'));
    expect(await registerSites()).toEqual(['a.example']);
    expect(await started()).toEqual([2]);
  });

  test("don't wait for a page that never finishes loading", async () => {
    fake.tabs = [{ id: 1, url: 'https://a.example/' }];
    fake.loading = [1];
    fake.origins.push(origin('a.example'));
    expect(await registerSites()).toEqual(['a.example']);
    fake.origins.push(origin('b.example'));
    expect(await registerSites()).toEqual(['a.example', 'b.example']);
    expect(await started()).toEqual([1]);
  });

  test('are those of the last change if two happen at once', async () => {
    fake.origins.push(origin('a.example'), origin('b.example'));
    await registerSites();
    fake.origins = [...matchPatterns(), origin('b.example')];
    const first = registerSites();
    fake.origins = matchPatterns();
    const second = registerSites();
    await expect(first).resolves.toBeInstanceOf(Array);
    await expect(second).resolves.toEqual([]);
    expect(fake.scripts).toEqual([]);
  });

  test('are separate from the boards, and can be removed', async () => {
    fake.origins.push(origin('a.example'));
    expect(await loadAccess()).toEqual({
      permissions: ['storage', 'activeTab'],
      origins: matchPatterns(),
      sites: ['a.example'],
    });
    expect(await removeSite('a.example')).toBe(true);
    expect(await removeSite('a.example')).toBe(false);
    expect((await loadAccess())?.sites).toEqual([]);
  });
});

describe('the badge on the toolbar icon', () => {
  test('says what happened, and clears itself after three seconds', async () => {
    await showBadge(7, '✓', 'Copied for Backend Engineer, Acme');
    expect(fake.badge[7]).toEqual({ text: '✓', title: 'Copied for Backend Engineer, Acme' });
    await vi.advanceTimersByTimeAsync(2999);
    expect(fake.badge[7]?.text).toBe('✓');
    await vi.advanceTimersByTimeAsync(1);
    expect(fake.badge[7]).toEqual({ text: '', title: 'Masud Rana' });
  });

  test('gives the next one its own three seconds', async () => {
    await showBadge(7, '!', 'Not copied');
    await vi.advanceTimersByTimeAsync(2000);
    await showBadge(7, '✓', 'Copied');
    await vi.advanceTimersByTimeAsync(2000);
    expect(fake.badge[7]?.text).toBe('✓');
    await vi.advanceTimersByTimeAsync(1000);
    expect(fake.badge[7]?.text).toBe('');
  });

  test('stays on its own tab', async () => {
    await showBadge(7, '✓', 'Copied');
    expect(Object.keys(fake.badge)).toEqual(['7']);
  });

  test("survives a tab that closes while it's shown", async () => {
    await showBadge(7, '✓', 'Copied');
    fake.closed = [7];
    // An uncaught rejection would fail this run.
    await vi.advanceTimersByTimeAsync(5000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('survives a tab that closed before it could be shown', async () => {
    fake.closed = [7];
    await expect(showBadge(7, '✓', 'Copied')).resolves.toBeUndefined();
    await vi.advanceTimersByTimeAsync(5000);
    expect(fake.badge).toEqual({});
  });
});

describe('the context menu', () => {
  test("has one entry for the page and one for the selected text, however often it's made", async () => {
    await addMenu();
    await addMenu();
    expect(fake.menu).toEqual([
      {
        id: 'page',
        title: 'Copy profile for this job',
        contexts: ['page', 'frame', 'link', 'image', 'video', 'audio', 'editable'],
      },
      { id: 'selection', title: 'Copy profile for this text', contexts: ['selection'] },
    ]);
  });

  test('passes on the tab and the selected text, which is empty for the page', () => {
    const run = vi.fn();
    onMenu(run);
    const chosen: MenuListener = (...it) => fake.menuListeners.at(-1)?.(...it);
    const tab = { id: 7, url: 'https://a.example/' };
    chosen({ selectionText: 'Backend Engineer' }, tab);
    chosen({}, tab);
    chosen({});
    expect(run.mock.calls).toEqual([
      [tab, 'Backend Engineer'],
      [tab, ''],
      [undefined, ''],
    ]);
  });
});

describe('the page of a tab', () => {
  test('is read by a script injected only into it', async () => {
    fake.answer = [{ result: { reading: 'anything' } }];
    await expect(readPage(7)).resolves.toEqual({ reading: 'anything' });
    // At once: a page that never ends loading is read as it is.
    expect(fake.injected).toEqual([
      { target: { tabId: 7 }, files: ['/read-page.js'], injectImmediately: true },
    ]);
  });

  test.each([[[]], [[{}]], [[{ result: undefined }]], [[{ error: { message: 'no' } }]]])(
    'that answers %j lets no script in',
    async (answer) => {
      fake.answer = answer;
      await expect(readPage(7)).rejects.toThrow("The browser didn't allow a script in this page.");
    },
  );

  test('is an error on the card itself, where no script is tried', async () => {
    fake.tabs = [{ id: 7, url: 'moz-extension://card/reader.html' }];
    await expect(readPage(7)).rejects.toThrow('This is the card itself.');
    expect(fake.injected).toEqual([]);
  });

  test('is an error if the browser forbids it', async () => {
    fake.closed = [7];
    await expect(readPage(7)).rejects.toThrow('Cannot access');
  });

  test.each([
    ['copied', 'copied'],
    ['refused', 'refused'],
    [undefined, 'refused'],
    [{ copied: true }, 'refused'],
    ['COPIED', 'refused'],
  ])('that answers %j about a copy has %s', async (result, becomes) => {
    fake.answer = [{ result }];
    const clip = { text: 'a', html: '<b>a</b>' };
    expect(await copyInPage(7, clip)).toBe(becomes);
    expect(fake.injected).toMatchObject([{ target: { tabId: 7 }, args: [clip] }]);
  });
});

describe('the keyboard shortcuts', () => {
  test('are as the browser reports, with our own words for the one that opens the card', async () => {
    fake.commands.getAll = () =>
      Promise.resolve([
        { name: '_execute_action', description: '', shortcut: 'Alt+Shift+O' },
        { name: 'copy', description: 'Copy the profile for this page' },
        { name: 'bare' },
        {},
      ]);
    expect(await loadShortcuts()).toEqual([
      { does: 'Open the card', keys: 'Alt+Shift+O' },
      { does: 'Copy the profile for this page', keys: '' },
      { does: 'bare', keys: '' },
      { does: '', keys: '' },
    ]);
  });

  test("are empty if the browser doesn't say", async () => {
    fake.commands.getAll = () => Promise.reject(new Error('no'));
    expect(await loadShortcuts()).toEqual([]);
  });

  test('are changed on the browser’s own page', () => {
    openShortcutSettings();
    expect(fake.created).toEqual([{ url: 'chrome://extensions/shortcuts' }]);
    const open = vi.fn(() => Promise.resolve());
    fake.commands.openShortcutSettings = open;
    openShortcutSettings();
    expect(open).toHaveBeenCalledOnce();
    expect(fake.created).toHaveLength(1);
  });
});
