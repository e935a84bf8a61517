import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadGuide, openGuide, storeGuide } from '../../../browser/guides.ts';
import { MOST_ITEMS, type SessionArea } from '../../../browser/session-items.ts';
import { createGuides } from '../../../entrypoints/background/guide.ts';
import type { Guide } from '../../../jobs/guide/index.ts';
import { parseGuide } from '../../../jobs/guide/stored.ts';
import { match } from '../../../jobs/match/index.ts';
import type { GuideSource } from '../../../jobs/messages.ts';
import { asksOf } from '../../../jobs/skills/asks.ts';
import { card, guideFor, PARCELHUB } from '../../jobs/guide/postings.ts';

const SOURCE: GuideSource = {
  posting: { title: PARCELHUB.title, company: 'Parcelhub' },
  match: match(asksOf(PARCELHUB), card),
};
const GUIDE = guideFor(PARCELHUB);
const REQUEST = { type: 'open-guide', ...SOURCE };

function background() {
  const store = vi.fn<(guide: Guide) => Promise<string>>(() => Promise.resolve('an-id'));
  const show = vi.fn<(id: string) => Promise<void>>(() => Promise.resolve());
  return { store, show, open: createGuides({ card, store, show }) };
}

describe('the background', () => {
  test('makes and opens the guide that it’s asked for', async () => {
    const { open, store, show } = background();
    expect(await open(REQUEST)).toBe(true);
    expect(store).toHaveBeenCalledExactlyOnceWith(GUIDE);
    expect(show).toHaveBeenCalledExactlyOnceWith('an-id');
  });

  test.each<[string, unknown]>([
    ['another question', { type: 'page' }],
    ['half a match', { ...REQUEST, match: { asks: [] } }],
    ['a title that no reader gives', titled('x'.repeat(301))],
  ])('answers nothing to %s', (_, message) => {
    const { open, store } = background();
    expect(open(message)).toBeUndefined();
    expect(store).not.toHaveBeenCalled();
  });

  test('keeps no more of a posting than the guide shows', async () => {
    const { open, store } = background();
    const posting = { ...SOURCE.posting, description: 'all of it', url: 'https://board.example' };
    await open({ ...REQUEST, posting });
    expect(store).toHaveBeenCalledExactlyOnceWith(GUIDE);
  });

  test('says so where nothing can be stored or opened', async () => {
    const full = background();
    full.store.mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await full.open(REQUEST)).toBe(false);
    expect(full.show).not.toHaveBeenCalled();
    const closed = background();
    closed.show.mockRejectedValue(new Error('No current window'));
    expect(await closed.open(REQUEST)).toBe(false);
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
    const other = { ...GUIDE, title: 'Another' };
    const ids = [await storeGuide(GUIDE, { area }), await storeGuide(other, { area })];
    expect(ids[0]).not.toBe(ids[1]);
    for (let time = 0; time < 2; time++) {
      const found = await Promise.all(ids.map((id) => loadGuide(id, () => area)));
      expect(found.map(parseGuide)).toEqual([GUIDE, other]);
    }
  });

  test('the latest twenty stay, and nothing else is touched', async () => {
    const { area, items } = session();
    const ids: string[] = [];
    for (let now = 0; now < MOST_ITEMS + 3; now++) {
      ids.push(await storeGuide(GUIDE, { area, now }));
    }
    expect(items.size).toBe(MOST_ITEMS + 1);
    expect(items.get('other')).toBe(1);
    const found = await Promise.all(ids.map((id) => loadGuide(id, () => area)));
    expect(found.map((it) => it !== undefined)).toEqual(
      ids.map((_, i) => i >= ids.length - MOST_ITEMS),
    );
  });

  test.each([
    undefined,
    null,
    'x',
    { units: [] },
    { ...GUIDE, units: 1 },
    { ...GUIDE, units: [{ ...GUIDE.units[0], anchors: {} }] },
  ])('what isn’t a guide is no guide: %j', (stored) => {
    expect(parseGuide(stored)).toBeUndefined();
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

describe('the popup and the panel', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const withAnswer = (answer: () => Promise<unknown>) => {
    const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>(answer);
    vi.stubGlobal('browser', { runtime: { sendMessage } });
    return sendMessage;
  };

  test('send what the background takes, and no more of the posting', async () => {
    const sendMessage = withAnswer(() => Promise.resolve(true));
    const posting = { ...SOURCE.posting, description: 'all of it' };
    expect(await openGuide(posting, SOURCE.match)).toBe(true);
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(REQUEST);
  });

  test.each<[string, () => Promise<unknown>]>([
    ['can’t open it', () => Promise.resolve(false)],
    ['answers nothing', () => Promise.resolve(undefined)],
    ['is gone', () => Promise.reject(new Error('Extension context invalidated.'))],
  ])('learn that the background %s', async (_, answer) => {
    withAnswer(answer);
    expect(await openGuide(SOURCE.posting, SOURCE.match)).toBe(false);
  });
});
