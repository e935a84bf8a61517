/** Starts the background in a browser made for one test. */
import { vi } from 'vitest';
import { fakeLocks } from '../../fixtures/locks.ts';

type Listener = (...args: unknown[]) => unknown;
export type Sender = { id?: string; url?: string; tab?: { id: number }; frameId?: number };

export const EXTENSION = 'chrome-extension://card/';
export const TAB = { id: 7, url: 'https://careers.acme.example/7', incognito: false };

/** An event of the extension API that a test can send. */
function apiEvent() {
  const listeners: Listener[] = [];
  return {
    addListener: (run: Listener) => listeners.push(run),
    removeListener: () => undefined,
    send: (...args: unknown[]) => listeners.map((run) => run(...args)),
  };
}

/** As much of a browser as the background needs to start. */
function browser() {
  const stored: Record<string, unknown> = {};
  const inMemory: Record<string, unknown> = {};
  const registered: unknown[] = [];
  return {
    stored,
    inMemory,
    registered,
    runtime: {
      id: 'card',
      getURL: (path: string) => EXTENSION + path.slice(1),
      getManifest: () => ({ content_scripts: [] }),
      onInstalled: apiEvent(),
      onStartup: apiEvent(),
      onMessage: apiEvent(),
    },
    storage: {
      onChanged: apiEvent(),
      local: {
        get: vi.fn((key: string) => Promise.resolve({ [key]: stored[key] })),
        set: vi.fn((items: object) => Promise.resolve(void Object.assign(stored, items))),
      },
      session: {
        get: (key: string) => Promise.resolve(key in inMemory ? { [key]: inMemory[key] } : {}),
        set: (items: object) => Promise.resolve(void Object.assign(inMemory, items)),
        setAccessLevel: vi.fn<(level: object) => Promise<void>>(() => Promise.resolve()),
      },
    },
    permissions: {
      getAll: () => Promise.resolve({ permissions: [], origins: ['https://a.example/*'] }),
      onAdded: apiEvent(),
      onRemoved: apiEvent(),
    },
    scripting: {
      getRegisteredContentScripts: () => Promise.resolve([]),
      registerContentScripts: (scripts: unknown[]) =>
        Promise.resolve(void registered.push(...scripts)),
      executeScript: () => Promise.resolve([{ result: undefined }]),
    },
    tabs: {
      query: vi.fn<(query: object) => Promise<object[]>>(() => Promise.resolve([TAB])),
      sendMessage: vi.fn<(id: number, message: object) => Promise<unknown>>(() =>
        Promise.reject(new Error('Could not establish connection.')),
      ),
    },
    action: { openPopup: () => Promise.resolve() },
    commands: { onCommand: apiEvent() },
    contextMenus: {
      removeAll: () => Promise.resolve(),
      create: () => undefined,
      onClicked: apiEvent(),
    },
  };
}

/** Starts the background in a new browser. */
export async function start() {
  const api = browser();
  const lock = fakeLocks();
  vi.stubGlobal('chrome', api);
  vi.stubGlobal('browser', api);
  vi.stubGlobal('navigator', { locks: lock });
  const { default: main } = await import('../../../entrypoints/background/index.ts');
  (main as unknown as () => void)();
  return {
    ...api,
    lock,
    /** What the background answers to a message; undefined where it doesn't. */
    asked: (message: object, sender: Sender) => api.runtime.onMessage.send(message, sender)[0],
  };
}

export const POPUP: Sender = { id: 'card', url: `${EXTENSION}popup.html` };
