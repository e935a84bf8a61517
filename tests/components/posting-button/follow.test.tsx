import { describe, expect, test, vi } from 'vitest';
import type { Settings } from '../../../settings/fields.ts';
import { FEED, open, POSTING, settled } from './followed-page.ts';

describe('on a board', () => {
  test('on a posting the button is drawn, then put on the page', async () => {
    const page = open(POSTING);
    await settled();
    expect(page.calls()).toEqual(['draw right', 'attach']);
    expect(page.host.parentElement).toBe(document.documentElement);
  });

  test('any other page loads neither settings nor button', async () => {
    const page = open(FEED);
    await settled();
    expect(page.load).not.toHaveBeenCalled();
    expect(page.onStored).not.toHaveBeenCalled();
    expect(page.create).not.toHaveBeenCalled();
  });

  test('the button comes and goes with the address, and is made only once', async () => {
    const page = open(FEED);
    page.go(POSTING);
    await settled();
    expect(page.calls()).toEqual(['draw right', 'attach']);
    page.go(FEED);
    expect(page.calls()).toEqual(['remove']);
    expect(page.host.isConnected).toBe(false);
    page.go(POSTING);
    page.go('https://www.linkedin.com/jobs/view/4051241379');
    expect(page.calls()).toEqual(['draw right', 'attach', 'draw right']);
    expect(page.create).toHaveBeenCalledOnce();
    expect(page.load).toHaveBeenCalledOnce();
  });

  test('it waits until the page has loaded', async () => {
    vi.spyOn(Document.prototype, 'readyState', 'get').mockReturnValue('loading');
    const page = open(POSTING);
    await settled();
    expect(page.load).not.toHaveBeenCalled();
    window.dispatchEvent(new Event('load'));
    await settled();
    vi.restoreAllMocks();
    expect(page.calls()).toEqual(['draw right', 'attach']);
  });

  test('it comes back three times if the page removes it', async () => {
    const page = open(POSTING);
    await settled();
    for (const [round, comesBack] of [true, true, true, false, false].entries()) {
      page.calls();
      page.host.remove();
      await settled();
      expect(page.host.isConnected, `round ${round}`).toBe(comesBack);
    }
  });
});

describe('what a page does to the button', () => {
  test('it comes back three times on each posting', async () => {
    const page = open(POSTING);
    await settled();
    const removed = async () => {
      page.host.remove();
      await settled();
      return !page.host.isConnected;
    };
    for (let i = 0; i < 3; i++) expect(await removed()).toBe(false);
    expect(await removed()).toBe(true);
    // The same posting at another address gives no more tries.
    page.go(`${POSTING}?trk=public#about`);
    expect(page.host.isConnected).toBe(false);
    page.go('https://www.linkedin.com/jobs/view/4051241379');
    expect(page.host.isConnected).toBe(true);
    for (let i = 0; i < 2; i++) expect(await removed()).toBe(false);
    expect(await removed()).toBe(true);
  });

  test('nothing covers a full-screen video, and the button is back afterwards', async () => {
    const page = open(POSTING);
    await settled();
    page.calls();
    const film = vi.fn<() => Element | null>(() => document.body);
    Object.defineProperty(Document.prototype, 'fullscreenElement', {
      configurable: true,
      get: film,
    });
    document.body.dispatchEvent(new Event('fullscreenchange', { bubbles: true }));
    expect(page.calls()).toEqual(['remove']);
    page.go('https://www.linkedin.com/jobs/view/4051241379');
    expect(page.calls()).toEqual([]);
    film.mockReturnValue(null);
    document.dispatchEvent(new Event('fullscreenchange', { bubbles: true }));
    expect(page.calls()).toEqual(['draw right', 'attach']);
    Reflect.deleteProperty(Document.prototype, 'fullscreenElement');
  });
});

describe('settings that were stored elsewhere', () => {
  test.each<Partial<Settings>>([
    { hiddenEverywhere: true },
    { hiddenBoards: ['linkedin'] },
    { hiddenHosts: ['www.linkedin.com'] },
  ])('as %j hide the button at once, and show it again', async (hidden) => {
    const page = open(POSTING);
    await settled();
    page.store(hidden);
    await settled();
    expect(page.calls()).toContain('remove');
    expect(page.host.isConnected).toBe(false);
    page.store({ hiddenEverywhere: false, hiddenBoards: [], hiddenHosts: [] });
    await settled();
    expect(page.calls()).toEqual(['draw right', 'attach']);
    expect(page.host.isConnected).toBe(true);
    expect(page.create).toHaveBeenCalledOnce();
  });

  test('show a button that was hidden when the page opened', async () => {
    const page = open(POSTING, { hiddenBoards: ['linkedin'] });
    await settled();
    expect(page.create).not.toHaveBeenCalled();
    page.store({ hiddenBoards: [] });
    await settled();
    expect(page.calls()).toEqual(['draw right', 'attach']);
  });

  test("redraw a button that's shown, without taking it off the page", async () => {
    const page = open(POSTING);
    await settled();
    page.calls();
    page.store({ side: 'left' });
    await settled();
    expect(page.calls()).toEqual(['draw left']);
    page.store({ hiddenBoards: ['indeed'], hiddenHosts: ['www.dice.com'] });
    await settled();
    expect(page.calls()).toEqual(['draw left']);
  });

  test('that change nothing redraw nothing', async () => {
    const page = open(POSTING);
    await settled();
    page.calls();
    page.store({});
    await settled();
    expect(page.calls()).toEqual([]);
  });
});
