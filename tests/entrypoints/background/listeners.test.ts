/** The background as its browser starts it: what it listens to, and whom it answers. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EXTENSION, POPUP, type Sender, start, TAB } from './started.ts';

beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('messages', () => {
  test('from the popup are answered', async () => {
    const it = await start();
    expect(await it.asked({ type: 'text', text: 'Backend Engineer' }, POPUP)).toMatchObject({
      type: expect.any(String) as string,
    });
  });

  test.each<[string, Sender]>([
    [
      'a content script',
      { id: 'card', url: 'https://www.linkedin.com/jobs/view/1', tab: TAB, frameId: 0 },
    ],
    ['another extension', { id: 'other', url: 'chrome-extension://other/popup.html' }],
    [
      'an address that only begins like ours',
      { id: 'card', url: 'chrome-extension://card.example/' },
    ],
    ['nobody knows where', {}],
  ])('from %s are not', async (_, sender) => {
    const it = await start();
    expect(it.asked({ type: 'page' }, sender)).toBeUndefined();
    expect(it.asked({ type: 'choose-format', format: 'email' }, sender)).toBeUndefined();
    expect(it.tabs.query).not.toHaveBeenCalled();
    expect(it.storage.local.set).not.toHaveBeenCalled();
    expect(it.asked({ type: 'tab', tabId: 7 }, sender)).toBeUndefined();
    expect(it.asked({ type: 'stored', id: 'an-id' }, sender)).toBeUndefined();
    expect(it.asked({ type: 'open-reader' }, sender)).toBeUndefined();
    expect(it.tabs.sendMessage).not.toHaveBeenCalled();
  });

  test('from the full page in a tab are answered, except the popup’s own', async () => {
    const it = await start();
    const reader = { id: 'card', url: `${EXTENSION}reader.html`, tab: TAB, frameId: 0 };
    expect(it.asked({ type: 'page' }, reader)).toBeUndefined();
    expect(it.asked({ type: 'open-reader' }, reader)).toBeUndefined();
    expect(await it.asked({ type: 'stored', id: 'unknown' }, reader)).toBeUndefined();
    await it.asked({ type: 'choose-format', format: 'email' }, reader);
    expect(it.stored['settings']).toMatchObject({ format: 'email' });
    const read = { reading: { posting: null, explanation: 'Nothing here.' } };
    it.tabs.sendMessage.mockResolvedValue(read);
    expect(await it.asked({ type: 'tab', tabId: 9 }, reader)).toMatchObject({ type: 'nothing' });
    expect(it.tabs.sendMessage).toHaveBeenCalledExactlyOnceWith(9, { type: 'read' });
  });
});

test('the popup gets the tab of the window that you used last', async () => {
  const it = await start();
  await it.asked({ type: 'page' }, POPUP);
  const asked = it.tabs.query.mock.calls.map(([query]) => query);
  expect(asked).toContainEqual({ active: true, lastFocusedWindow: true });
  expect(new Set(asked.map((query) => JSON.stringify(query))).size).toBe(1);
});

describe('the sites that you added are registered', () => {
  test.each(['onInstalled', 'onStartup'] as const)('at %s', async (name) => {
    const it = await start();
    expect(it.registered).toEqual([]);
    it.runtime[name].send({ reason: 'update' });
    await vi.waitFor(() => {
      expect(it.stored['settings']).toMatchObject({ sites: ['a.example'] });
    });
    expect(it.registered).toMatchObject([{ matches: ['https://a.example/*'] }]);
  });

  test.each(['onAdded', 'onRemoved'] as const)('when access changes: %s', async (name) => {
    const it = await start();
    it.permissions[name].send({ origins: [] });
    await vi.waitFor(() => {
      expect(it.registered).toHaveLength(1);
    });
  });
});

test('a setting waits for the window that is storing one, and keeps what that has stored', async () => {
  const it = await start();
  let done: () => void = () => undefined;
  const held = it.lock.request('settings', () => new Promise<void>((resolve) => (done = resolve)));
  const chosen = it.asked({ type: 'choose-format', format: 'email' }, POPUP);
  // A task later, all that doesn't wait for the lock has been done.
  await new Promise((resolve) => setTimeout(resolve));
  expect(it.storage.local.set).not.toHaveBeenCalled();
  it.stored['settings'] = { side: 'left' };
  done();
  await held;
  await chosen;
  expect(it.lock.names).toEqual(['settings', 'settings']);
  expect(it.stored['settings']).toMatchObject({ side: 'left', format: 'email' });
});

test('what you choose in a private window stays in memory, and content scripts may read it there', async () => {
  const it = await start();
  expect(it.storage.session.setAccessLevel).toHaveBeenCalledExactlyOnceWith({
    accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS',
  });
  it.stored['settings'] = { side: 'left', format: 'markdown' };
  it.tabs.query.mockResolvedValue([{ ...TAB, incognito: true }]);
  await it.asked({ type: 'choose-format', format: 'email' }, POPUP);
  expect(it.storage.local.set).not.toHaveBeenCalled();
  expect(it.inMemory['settings']).toMatchObject({ side: 'left', format: 'email' });
  const text = { type: 'text', text: 'Backend Engineer' };
  expect(await it.asked(text, POPUP)).toMatchObject({ format: 'email' });
  it.tabs.query.mockResolvedValue([TAB]);
  expect(await it.asked(text, POPUP)).toMatchObject({ format: 'markdown' });
});
