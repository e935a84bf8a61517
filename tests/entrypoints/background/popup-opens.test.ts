import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { background, forbid, TAB, TEXT, UNREAD } from './background.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("if the page doesn't allow copying, the popup opens", () => {
  const cases: [string, (it: ReturnType<typeof background>) => void][] = [
    ['nobody may read the page', (it) => it.readPage.mockImplementation(forbid)],
    ['the copy is refused', (it) => it.copyInPage.mockResolvedValue('refused')],
    ['the copy fails', (it) => it.copyInPage.mockImplementation(forbid)],
  ];

  test.each(cases)('%s: it copies once, and never twice', async (_, arrange) => {
    const it = background();
    arrange(it);
    await it.copyFor(TAB);
    expect(it.openPopup).toHaveBeenCalledOnce();
    expect(it.showBadge).not.toHaveBeenCalled();
    await expect(it.offer()).resolves.toMatchObject({ copyNow: true, set: { snippets: {} } });
    await expect(it.offer()).resolves.not.toHaveProperty('copyNow');
  });

  test("it copies the general profile if the page can't be read, and then explains", async () => {
    const it = background();
    it.readPage.mockImplementation(forbid);
    await it.copyFor(TAB);
    const offer = await it.offer();
    expect(offer).toMatchObject({
      set: { label: 'Any posting', name: 'the general profile' },
      copyNow: true,
    });
    expect(offer?.set?.snippets[0]?.text).toBe(it.snippet({ posting: null }).text);
    const next = await it.offer();
    expect(next).toMatchObject({
      type: 'not-allowed',
      explanation:
        'Your browser doesn’t let extensions read this page. Paste the job text instead.',
    });
    expect(next).not.toHaveProperty('copyNow');
  });

  test("it copies for the text selected there, which isn't a guess", async () => {
    const it = background();
    it.readPage.mockImplementation(forbid);
    await it.copyFor(TAB, TEXT);
    await expect(it.offer()).resolves.toMatchObject({
      set: { label: 'This posting', name: 'Data Engineer' },
      copyNow: true,
    });
  });

  test("it copies for the text on a page that could be read but didn't allow the copy", async () => {
    const it = background({ says: UNREAD });
    it.copyInPage.mockResolvedValue('refused');
    await it.copyFor(TAB, TEXT);
    await expect(it.offer()).resolves.toMatchObject({
      set: { name: 'Data Engineer' },
      copyNow: true,
    });
  });

  test("it copies for a page that could be read but didn't allow the copy", async () => {
    const it = background();
    it.copyInPage.mockResolvedValue('refused');
    await it.copyFor(TAB);
    await expect(it.offer()).resolves.toMatchObject({
      set: { name: 'Backend Engineer, Acme' },
      copyNow: true,
    });
  });

  test('it copies only on the same tab', async () => {
    const it = background();
    it.readPage.mockImplementation(forbid);
    await it.copyFor(TAB, TEXT);
    it.activeTab.mockResolvedValue({ ...TAB, id: 8 });
    const offer = await it.offer();
    expect(offer).not.toHaveProperty('copyNow');
    expect(offer?.set?.name).toBe('the general profile');
  });

  test('it copies only on the same page', async () => {
    const it = background();
    it.readPage.mockImplementation(forbid);
    await it.copyFor(TAB, TEXT);
    it.activeTab.mockResolvedValue({ ...TAB, url: 'https://another.example/' });
    await expect(it.offer()).resolves.not.toHaveProperty('copyNow');
  });

  test.each([
    [29_999, true],
    [30_000, undefined],
    [3_600_000, undefined],
  ])('opened after %i milliseconds it copies: %s', async (later, copy) => {
    const it = background();
    it.readPage.mockImplementation(forbid);
    await it.copyFor(TAB, TEXT);
    vi.advanceTimersByTime(later);
    expect((await it.offer())?.copyNow).toBe(copy);
  });

  test('it copies what was asked for last', async () => {
    const it = background();
    it.readPage.mockImplementation(forbid);
    await it.copyFor(TAB, 'First Title\nand its text');
    await it.copyFor(TAB, 'Second Title\nand its text');
    expect((await it.offer())?.set?.name).toBe('Second Title');
  });

  test("if the browser doesn't open the popup, a badge and a sentence ask for it", async () => {
    const it = background();
    it.readPage.mockImplementation(forbid);
    it.openPopup.mockImplementation(forbid);
    await it.copyFor(TAB, TEXT);
    expect(it.showBadge).toHaveBeenCalledExactlyOnceWith(
      7,
      '!',
      'This page doesn’t allow copying. Click here to copy the profile.',
    );
    // The user's own click opens it, and it still knows what for.
    await expect(it.offer()).resolves.toMatchObject({
      set: { name: 'Data Engineer' },
      copyNow: true,
    });
  });

  test.each([
    'chrome://settings/',
    'about:addons',
    'edge://newtab/',
    'moz-extension://0/popup.html',
    'view-source:https://a.example/',
    'data:text/html,x',
    '',
    undefined,
  ])('on %s at once, within the gesture', async (url) => {
    const it = background();
    const done = it.copyFor({ id: 7, url }, TEXT);
    // Before any promise runs: otherwise Firefox wouldn't take it as an answer to a gesture.
    expect(it.openPopup).toHaveBeenCalledOnce();
    expect(it.readPage).not.toHaveBeenCalled();
    await done;
    it.readPage.mockImplementation(forbid);
    it.activeTab.mockResolvedValue({ id: 7, url });
    const offer = await it.offer();
    expect(offer).toMatchObject({ copyNow: true, set: { name: 'Data Engineer' } });
    expect(offer).not.toHaveProperty('site');
  });

  test.each(['http://a.example/', 'https://a.example/', 'file:///tmp/a.html'])(
    'on %s only once the page has said no',
    async (url) => {
      const it = background();
      const done = it.copyFor({ id: 7, url });
      expect(it.openPopup).not.toHaveBeenCalled();
      await done;
      expect(it.copyInPage).toHaveBeenCalledOnce();
    },
  );
});
