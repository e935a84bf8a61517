import { describe, expect, test, vi } from 'vitest';
import { loadGuide, MOST_GUIDES, type SessionArea, storeGuide } from '../../browser/guides.ts';
import { createGuides, type Sender } from '../../entrypoints/background/guide.ts';
import { match } from '../../jobs/match/index.ts';
import { type GuideSource, parseGuideSource } from '../../jobs/messages.ts';
import { asksOf } from '../../jobs/skills/asks.ts';
import { card, PARCELHUB } from '../jobs/guide/postings.ts';

const ORIGIN = 'chrome-extension://card/';
const SOURCE: GuideSource = {
  posting: { title: PARCELHUB.title, company: 'Parcelhub' },
  match: match(asksOf(PARCELHUB), card),
};
const REQUEST = { type: 'open-guide', ...SOURCE };

const POPUP: Sender = { id: 'card', url: `${ORIGIN}popup.html` };
const PANEL: Sender = { id: 'card', url: 'https://board.example/1', tab: { id: 1 }, frameId: 0 };

function background() {
  const store = vi.fn<(source: GuideSource) => Promise<string>>(() => Promise.resolve('an-id'));
  const show = vi.fn<(id: string) => Promise<void>>(() => Promise.resolve());
  return { store, show, open: createGuides({ extensionId: 'card', origin: ORIGIN, store, show }) };
}

describe('the background', () => {
  test.each([
    ['the popup', POPUP],
    ['the panel on a page', PANEL],
    ['a page of the extension in a tab', { ...POPUP, tab: { id: 2 }, frameId: 0 }],
  ])('opens the guide that %s asks for', async (_, sender) => {
    const { open, store, show } = background();
    expect(await open(REQUEST, sender)).toBe(true);
    expect(store).toHaveBeenCalledExactlyOnceWith(SOURCE);
    expect(show).toHaveBeenCalledExactlyOnceWith('an-id');
  });

  test.each<[string, unknown, Sender]>([
    ['another extension', REQUEST, { ...POPUP, id: 'other' }],
    ['a frame in a page', REQUEST, { ...PANEL, frameId: 3 }],
    ['nobody', REQUEST, {}],
    ['the popup with another question', { type: 'page' }, POPUP],
    ['the popup with half a match', { ...REQUEST, match: { asks: [] } }, POPUP],
    ['the popup with a title that no reader gives', titled('x'.repeat(301)), POPUP],
  ])('answers nothing to %s', (_, message, sender) => {
    const { open, store } = background();
    expect(open(message, sender)).toBeUndefined();
    expect(store).not.toHaveBeenCalled();
  });

  test('keeps no more of a posting than the guide shows', async () => {
    const { open, store } = background();
    const posting = { ...SOURCE.posting, description: 'all of it', url: 'https://board.example' };
    await open({ ...REQUEST, posting }, PANEL);
    expect(store).toHaveBeenCalledExactlyOnceWith(SOURCE);
  });

  test('says so where nothing can be stored or opened', async () => {
    const full = background();
    full.store.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await full.open(REQUEST, POPUP)).toBe(false);
    expect(full.show).not.toHaveBeenCalled();
    const closed = background();
    closed.show.mockRejectedValue(new Error('No current window'));
    expect(await closed.open(REQUEST, POPUP)).toBe(false);
  });
});

function titled(title: string) {
  return { ...REQUEST, posting: { title } };
}

/** The session's storage, as a browser has it. */
function session() {
  const items = new Map<string, unknown>([['other', 1]]);
  const area: SessionArea = {
    get: (key) =>
      Promise.resolve(
        Object.fromEntries(key === null ? items : [...items].filter(([it]) => it === key)),
      ),
    set: (added) => {
      for (const [key, value] of Object.entries(added)) items.set(key, structuredClone(value));
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys) items.delete(key);
      return Promise.resolve();
    },
  };
  return { items, area };
}

describe('what is kept until the browser is closed', () => {
  test('two guides don’t mix, and each is there as often as it’s asked for', async () => {
    const { area } = session();
    const other = { ...SOURCE, posting: { title: 'Another' } };
    const ids = [await storeGuide(SOURCE, { area }), await storeGuide(other, { area })];
    expect(ids[0]).not.toBe(ids[1]);
    for (let time = 0; time < 2; time++) {
      const found = await Promise.all(ids.map((id) => loadGuide(id, () => area)));
      expect(found.map(parseGuideSource)).toEqual([SOURCE, other]);
    }
  });

  test('the latest twenty stay, and nothing else is touched', async () => {
    const { area, items } = session();
    const ids: string[] = [];
    for (let now = 0; now < MOST_GUIDES + 3; now++) {
      ids.push(await storeGuide(SOURCE, { area, now }));
    }
    expect(items.size).toBe(MOST_GUIDES + 1);
    expect(items.get('other')).toBe(1);
    const found = await Promise.all(ids.map((id) => loadGuide(id, () => area)));
    expect(found.map((it) => it !== undefined)).toEqual(
      ids.map((_, i) => i >= ids.length - MOST_GUIDES),
    );
  });

  test.each([
    undefined,
    null,
    'x',
    { posting: {} },
    { ...SOURCE, match: { ...SOURCE.match, asks: 1 } },
  ])('what makes no guide is no guide: %j', (stored) => {
    expect(parseGuideSource(stored)).toBeUndefined();
  });

  test('an unknown id, and a browser that refuses, give nothing', async () => {
    const { area } = session();
    expect(await loadGuide('unknown', () => area)).toBeUndefined();
    expect(
      await loadGuide('any', () => {
        throw new Error('Extension context invalidated.');
      }),
    ).toBeUndefined();
  });
});
