/** What the background answers for the full page and the side panel. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createReader } from '../../../entrypoints/background/reader.ts';
import type { Posting, Reading } from '../../../jobs/posting.ts';
import { parsePosting, type PostingAnswer } from '../../../jobs/stored-posting.ts';
import { DEFAULTS } from '../../../settings/fields.ts';
import { candidate, card } from '../../fixtures/candidate.ts';

type Needs = Parameters<typeof createReader>[0];

const POSTING: Posting = {
  title: 'Backend Engineer',
  company: 'Acme',
  url: 'https://careers.acme.example/7',
  description: 'Requirements\n- Node.js\n- BullMQ\n- Kubernetes',
  sources: { title: 'json-ld', company: 'json-ld', description: 'json-ld' },
  confidence: 'certain',
};
const READ: Reading = { posting: POSTING, explanation: 'From the data for search engines.' };
const UNREAD: Reading = { posting: null, explanation: 'No job posting found here.' };

const refused = () => Promise.reject(new Error('Could not establish connection.'));

function background() {
  const stored = new Map<string, unknown>();
  const needs = {
    candidate,
    card,
    load: vi.fn<Needs['load']>(() => Promise.resolve(DEFAULTS)),
    askPage: vi.fn<Needs['askPage']>(() => Promise.resolve({ reading: READ })),
    readPage: vi.fn<Needs['readPage']>(() => Promise.resolve({ reading: READ })),
    store: vi.fn<Needs['store']>((posting) => {
      // As a browser does: a copy.
      stored.set('an-id', JSON.parse(JSON.stringify(posting)));
      return Promise.resolve('an-id');
    }),
    stored: vi.fn<Needs['stored']>((id) => Promise.resolve(stored.get(id))),
    openPage: vi.fn<Needs['openPage']>(() => Promise.resolve()),
  };
  return { ...needs, items: stored, answer: createReader(needs) };
}

const answerFor = async (reading: Reading): Promise<PostingAnswer> => {
  const it = background();
  it.askPage.mockResolvedValue({ reading });
  const answer = parsePosting(await it.answer({ type: 'tab', tabId: 7 }));
  if (!answer) throw new Error('There is no posting.');
  return answer;
};

describe('the tab beside the side panel', () => {
  test('is read by the script that’s in it', async () => {
    const it = background();
    const answer = await it.answer({ type: 'tab', tabId: 7 });
    expect(answer).toMatchObject({
      type: 'posting',
      posting: { title: 'Backend Engineer', company: 'Acme' },
      match: { line: 'Shows 2 of 3 asked' },
    });
    expect(it.askPage).toHaveBeenCalledExactlyOnceWith(7);
    expect(it.readPage).not.toHaveBeenCalled();
  });

  test('is read with the access of the last click if there’s no such script', async () => {
    const it = background();
    it.askPage.mockImplementation(refused);
    expect(await it.answer({ type: 'tab', tabId: 7 })).toMatchObject({ type: 'posting' });
    expect(it.readPage).toHaveBeenCalledExactlyOnceWith(7);
  });

  test('without either can’t be read', async () => {
    const it = background();
    it.askPage.mockImplementation(refused);
    it.readPage.mockImplementation(refused);
    expect(await it.answer({ type: 'tab', tabId: 7 })).toMatchObject({ type: 'not-allowed' });
  });

  test.each([{ reading: UNREAD }, 'anything', undefined])(
    'may show no posting: %j',
    async (says) => {
      const it = background();
      it.askPage.mockResolvedValue(says);
      expect(await it.answer({ type: 'tab', tabId: 7 })).toMatchObject({ type: 'nothing' });
    },
  );

  describe('that hangs', () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });
    afterEach(() => {
      vi.useRealTimers();
    });

    test('gets no answer, and isn’t asked another way', async () => {
      const it = background();
      it.askPage.mockReturnValue(new Promise(() => undefined));
      const answer = it.answer({ type: 'tab', tabId: 7 });
      await vi.runAllTimersAsync();
      expect(await answer).toBeUndefined();
      expect(it.readPage).not.toHaveBeenCalled();
    });
  });
});

describe('the full page', () => {
  test('opened from the popup has the posting, in the format that you chose last', async () => {
    const it = background();
    const answer = { ...(await answerFor(READ)), copyNow: true, site: { host: 'a', added: true } };
    await it.answer({ type: 'open-reader', answer });
    expect(it.openPage).toHaveBeenCalledExactlyOnceWith('reader', '?posting=an-id');
    it.load.mockResolvedValue({ ...DEFAULTS, format: 'email' });
    const stored = await it.answer({ type: 'stored', id: 'an-id' });
    expect(stored).toMatchObject({ match: answer.match, set: answer.set, format: 'email' });
    // Those were for the popup.
    expect([stored?.copyNow, stored?.site]).toEqual([undefined, undefined]);
  });

  test('opened from the panel has what was read there', async () => {
    const it = background();
    await it.answer({ type: 'open', page: 'reader', reading: READ });
    expect(it.openPage).toHaveBeenCalledExactlyOnceWith('reader', '?posting=an-id');
    expect(await it.answer({ type: 'stored', id: 'an-id' })).toMatchObject({
      match: { line: 'Shows 2 of 3 asked' },
    });
  });

  test.each([
    ['the panel on no posting', { type: 'open', page: 'reader', reading: UNREAD }],
    ['the panel that has read nothing', { type: 'open', page: 'reader' }],
    ['the popup with what isn’t an answer', { type: 'open-reader', answer: { type: 'posting' } }],
  ] as const)('opened from %s is for no posting', async (_, question) => {
    const it = background();
    await it.answer(question);
    expect(it.store).not.toHaveBeenCalled();
    expect(it.openPage).toHaveBeenCalledExactlyOnceWith('reader', '');
  });

  test('opens without the posting where nothing can be stored', async () => {
    const it = background();
    it.store.mockImplementation(() => Promise.reject(new Error('QUOTA_BYTES quota exceeded')));
    await it.answer({ type: 'open', page: 'reader', reading: READ });
    expect(it.openPage).toHaveBeenCalledExactlyOnceWith('reader', '');
  });

  test.each([undefined, null, 'x', { type: 'nothing' }, { type: 'posting', set: 1 }])(
    'gets nothing where %j is stored',
    async (stored) => {
      const it = background();
      it.items.set('an-id', stored);
      expect(await it.answer({ type: 'stored', id: 'an-id' })).toBeUndefined();
    },
  );
});

test('the settings open without a posting, and other questions go unanswered', async () => {
  const it = background();
  await it.answer({ type: 'open', page: 'options', reading: READ });
  expect(it.openPage).toHaveBeenCalledExactlyOnceWith('options', '');
  expect(it.answer({ type: 'page' })).toBeUndefined();
});
