import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createCopying } from '../../entrypoints/background/copying.ts';
import type { Tab } from '../../entrypoints/background/pending.ts';
import { matchOf } from '../../jobs/match/posting.ts';
import { type Answer, type PageAnswer, parseAnswer } from '../../jobs/messages.ts';
import { MAX_PASTED } from '../../jobs/pasted.ts';
import type { Posting } from '../../jobs/posting.ts';
import { MAX_SELECTION } from '../../jobs/read/dom.ts';
import { readText } from '../../jobs/read/index.ts';
import { FORMATS } from '../../jobs/snippet/formats.ts';
import { snippetFor, snippetsFor } from '../../jobs/snippet/snippets.ts';
import { DEFAULTS, type Settings } from '../../settings/fields.ts';
import { candidate, card } from '../fixtures/candidate.ts';

type Needs = Parameters<typeof createCopying>[0];

const TAB: Tab = { id: 7, url: 'https://careers.acme.example/7' };
const TEXT = 'Data Engineer\nAcme Freight looks for somebody who knows BullMQ.';

const POSTING: Posting = {
  title: 'Backend Engineer',
  company: 'Acme',
  url: 'https://careers.acme.example/7',
  sources: { title: 'json-ld', company: 'json-ld' },
  confidence: 'certain',
};
const READ: PageAnswer = {
  reading: { posting: POSTING, explanation: 'Title, company from the data for search engines.' },
};
const UNREAD: PageAnswer = {
  reading: { posting: null, explanation: 'No job posting found here: nothing on it says so.' },
};

/** An answer of which a test may ask what its case does not hold. */
type Loose = Partial<Record<'explanation' | 'guess', string | undefined>> &
  Partial<Pick<Extract<Answer, { type: 'nothing' }>, 'selected' | 'set' | 'match' | 'posting'>> &
  Pick<Answer, 'type' | 'format' | 'site' | 'copyNow'>;

type Given = { says?: unknown; settings?: Partial<Settings>; tab?: Tab | undefined };

/** The background of a browser that allows everything, unless a test has it say otherwise. */
function background(given: Given = {}) {
  const settings = { ...DEFAULTS, ...given.settings };
  const needs = {
    candidate,
    card,
    load: vi.fn<Needs['load']>(() => Promise.resolve(settings)),
    choose: vi.fn<Needs['choose']>(() => Promise.resolve(true)),
    show: vi.fn<Needs['show']>(() => Promise.resolve(true)),
    activeTab: vi.fn<Needs['activeTab']>(() => Promise.resolve('tab' in given ? given.tab : TAB)),
    readPage: vi.fn<Needs['readPage']>(() => Promise.resolve('says' in given ? given.says : READ)),
    copyInPage: vi.fn<Needs['copyInPage']>(() => Promise.resolve('copied')),
    openPopup: vi.fn<Needs['openPopup']>(() => Promise.resolve()),
    showBadge: vi.fn<Needs['showBadge']>(() => Promise.resolve()),
  };
  const { copyFor, answer } = createCopying(needs);
  const asked = async (message: unknown): Promise<Loose | undefined> => {
    const answered = await answer(message);
    return answered && parseAnswer(answered);
  };
  return {
    ...needs,
    copyFor,
    answer,
    /** What the popup gets, checked by the schema, with all that any of the cases may hold. */
    offer: () => asked({ type: 'page' }),
    asked,
    /** What was put on the clipboard, in the page. */
    copied: () => needs.copyInPage.mock.lastCall?.[1],
    snippet: (reading: { posting: Posting | null }) => {
      const match = matchOf(reading, card);
      const read = { explanation: '', ...reading };
      const { text, html } = snippetFor(read, candidate, settings, match);
      return { text, html };
    },
  };
}

const forbid = () => Promise.reject(new Error('Cannot access contents of the page.'));

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('copying for a page', () => {
  test.each(FORMATS)('that can be read, as $name', async ({ id }) => {
    const it = background({ settings: { format: id } });
    await it.copyFor(TAB);
    expect(it.readPage).toHaveBeenCalledExactlyOnceWith(7);
    expect(it.copyInPage).toHaveBeenCalledExactlyOnceWith(7, it.snippet({ posting: POSTING }));
    expect(it.copied()?.text).toContain('Backend Engineer');
    expect(it.showBadge).toHaveBeenCalledExactlyOnceWith(
      7,
      '✓',
      'Copied for Backend Engineer, Acme',
    );
    expect(it.openPopup).not.toHaveBeenCalled();
  });

  test('starts with the opening line, in text and html', async () => {
    const it = background({ settings: { opening: 'For your search:' } });
    await it.copyFor(TAB);
    expect(it.copied()?.text).toMatch(/^For your search:\n\nMasud Rana/);
    expect(it.copied()?.html).toMatch(/^<p[^>]*>For your search:<\/p>/);
  });

  test.each([200, 300] as const)(
    'obeys the chosen limit of %i characters',
    async (linkedInLimit) => {
      const it = background({
        settings: { format: 'linkedin-note', linkedInLimit, opening: 'For your search in spring:' },
      });
      await it.copyFor(TAB);
      const { text = '' } = it.copied() ?? {};
      expect(text.length).toBeLessThanOrEqual(linkedInLimit);
      expect(text).toMatch(/^For your search in spring:/);
      // The longer limit has room for what the shorter one leaves out.
      expect(text.includes('2+ years')).toBe(linkedInLimit === 300);
    },
  );

  test("that isn't a posting copies the general profile", async () => {
    const it = background({ says: UNREAD });
    await it.copyFor(TAB);
    expect(it.copied()).toEqual(it.snippet({ posting: null }));
    expect(it.showBadge.mock.lastCall).toEqual([7, '✓?', 'Copied the general profile']);
  });

  test('does nothing without a tab, or without its id', async () => {
    const it = background();
    await it.copyFor(undefined);
    await it.copyFor({ url: 'https://a.example/' });
    await it.copyFor({ url: 'chrome://newtab/' });
    for (const need of [it.readPage, it.copyInPage, it.openPopup, it.showBadge]) {
      expect(need).not.toHaveBeenCalled();
    }
  });
});

describe('copying for the selected text', () => {
  test("takes the text if the page can't be read", async () => {
    const it = background({ says: UNREAD });
    await it.copyFor(TAB, TEXT);
    expect(it.copied()).toEqual(it.snippet(readText(TEXT)));
    expect(it.copied()?.text).toContain('Data Engineer');
    expect(it.showBadge.mock.lastCall?.[2]).toBe('Copied for Data Engineer');
  });

  test('takes the page’s names with the text if it belongs to the page’s posting', async () => {
    const selection = 'Nodemailer,\nCloudinary';
    const it = background({ says: { ...READ, selection } });
    await it.copyFor(TAB, 'Nodemailer, Cloudinary');
    expect(it.copied()).toEqual(it.snippet({ posting: { ...POSTING, description: selection } }));
    expect(it.copied()?.text).toContain('Backend Engineer at Acme');
  });

  const described = (
    description: string,
    confidence: Posting['confidence'] = 'certain',
  ): PageAnswer => ({
    reading: { posting: { ...POSTING, description, confidence }, explanation: '' },
  });

  test.each<[string, string, PageAnswer, string]>([
    [
      'a part of its text',
      'BullMQ and Zod',
      described('We use BullMQ and Zod.'),
      'Backend Engineer',
    ],
    [
      'all of the page, the title with it',
      'Menu\nBackend Engineer\nAcme\nBullMQ',
      described('Queues.'),
      'Backend Engineer',
    ],
    ['another posting that it tells of', TEXT, described('We use BullMQ.'), 'Data Engineer'],
    ['a posting that is only a guess', TEXT, described(TEXT, 'guess'), 'Data Engineer'],
  ])('selected %s', async (_, text, says, title) => {
    const it = background({ says: { ...says, selection: text } });
    await it.copyFor(TAB, text.replaceAll('\n', ' '));
    expect(it.copied()?.text).toContain(title);
  });

  test('takes the text if its page sees no selection, as in a frame', async () => {
    const it = background();
    await it.copyFor(TAB, TEXT);
    expect(it.copied()).toEqual(it.snippet(readText(TEXT)));
  });

  test('takes the page if the selected text says nothing', async () => {
    const it = background();
    await it.copyFor(TAB, ' \u200b ');
    expect(it.copied()).toEqual(it.snippet({ posting: POSTING }));
  });

  test('ignores the selection if only the page was asked for', async () => {
    const it = background({ says: { ...UNREAD, selection: TEXT } });
    await it.copyFor(TAB);
    expect(it.copied()).toEqual(it.snippet({ posting: null }));
  });
});

describe("a page whose answer isn't valid", () => {
  const posting = (more: object) => ({
    reading: { posting: { ...POSTING, ...more }, explanation: '' },
  });
  const hostile: [string, unknown][] = [
    ['undefined', undefined],
    ['null', null],
    ['a string', 'Backend Engineer'],
    ['a number', 7],
    ['a list', [READ]],
    ['an empty object', {}],
    ['a reading that is null', { reading: null }],
    ['a reading that is a string', { reading: 'yes' }],
    ['no reason', { reading: { posting: POSTING } }],
    ['a reason that is no text', { reading: { posting: null, explanation: { toString: 'x' } } }],
    ['a reason of a book', { reading: { posting: null, explanation: 'x'.repeat(1_000_000) } }],
    ['a posting that is missing', { reading: { explanation: '' } }],
    ['a posting that is a list', { reading: { posting: [POSTING], explanation: '' } }],
    ['a title that is an object', posting({ title: { length: 3 } })],
    ['a title that is null', posting({ title: null })],
    ['a title of a book', posting({ title: 'x'.repeat(100_000) })],
    ['a company that is a list', posting({ company: ['Acme'] })],
    ['a description of 1 MB', posting({ description: 'x'.repeat(1_000_000) })],
    ['an address that is none', posting({ url: undefined })],
    [
      'an address that no browser takes',
      posting({ url: `https://a.example/${'x'.repeat(2 ** 21)}` }),
    ],
    ['remote as a word', posting({ remote: 'yes' })],
    ['a source that does not exist', posting({ sources: { title: 'the-page-itself' } })],
    ['a source of a field that does not exist', posting({ sources: { salary: 'json-ld' } })],
    ['no sources', posting({ sources: undefined })],
    ['a confidence that does not exist', posting({ confidence: 'absolutely' })],
    ['a selection that is none', { ...READ, selection: { posting: 7, explanation: '' } }],
    ['a selection of 1 MB', { ...READ, selection: 'x'.repeat(1_000_000) }],
    ['a selection that is null', { ...READ, selection: null }],
  ];

  test.each(hostile)('%s: the general profile is copied', async (_, says) => {
    const it = background({ says });
    await it.copyFor(TAB);
    expect(it.copied()).toEqual(it.snippet({ posting: null }));
    expect(it.showBadge.mock.lastCall?.slice(1)).toEqual(['✓?', 'Copied the general profile']);
  });

  test.each(hostile)("%s: the popup says that it couldn't read the page", async (_, says) => {
    const it = background({ says });
    const offer = await it.offer();
    expect(offer?.set?.name).toBe('the general profile');
    expect(offer?.selected).toBeUndefined();
    expect(offer?.explanation).toMatch(/^Couldn’t read this page\. Select the job text/);
  });

  test('extra values in a good answer are dropped', async () => {
    const more = { ...POSTING, salary: 1, html: '<b>x</b>', toString: 'x' };
    const it = background({
      says: {
        reading: { posting: more, explanation: '', extra: 1 },
        copyNow: true,
        format: 'markdown',
      },
    });
    await it.copyFor(TAB);
    expect(it.copied()).toEqual(it.snippet({ posting: POSTING }));
    const offer = await it.offer();
    expect(Object.keys(offer ?? {}).sort()).toEqual([
      'format',
      'match',
      'matchClip',
      'posting',
      'set',
      'site',
      'type',
    ]);
    expect(offer?.format).toBe(DEFAULTS.format);
  });
});

describe('a page that never answers', () => {
  const never = () => new Promise<never>(() => undefined);
  /** Runs what waits for two seconds at the most. */
  const after2s = async <T>(running: Promise<T>): Promise<T> => {
    await vi.advanceTimersByTimeAsync(2000);
    return running;
  };

  test('is named in the popup, which takes pasted text instead', async () => {
    const it = background();
    it.readPage.mockImplementation(never);
    await expect(after2s(it.offer())).resolves.toMatchObject({
      type: 'nothing',
      explanation: 'This page didn’t answer. Paste the job text, or reload the page and try again.',
    });
  });

  test('makes the popup copy the general profile, for the menu and the keys', async () => {
    const it = background();
    it.readPage.mockImplementation(never);
    it.copyInPage.mockImplementation(never);
    const done = it.copyFor(TAB);
    await vi.advanceTimersByTimeAsync(2000);
    await after2s(done);
    expect(it.openPopup).toHaveBeenCalledOnce();
    await expect(after2s(it.offer())).resolves.toMatchObject({
      copyNow: true,
      set: { name: 'the general profile' },
    });
  });
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

describe('the popup asks', () => {
  test.each<unknown>([
    undefined,
    null,
    '',
    'offer',
    7,
    [],
    ['offer'],
    {},
    { ask: null },
    { ask: 'everything' },
    { ask: ['offer'] },
    { ask: { type: 'page' } },
    { ASK: 'offer' },
    { type: 'text' },
    { type: 'text', text: 7 },
    { type: 'text', text: null },
    { type: 'text', text: ['a'] },
    { type: 'choose-format' },
    { type: 'choose-format', format: 'fax' },
    { type: 'choose-format', format: 0 },
    { type: 'choose-format', format: 'constructor' },
    { type: 'show-button' },
    { type: 'show-button', host: ['a.example'] },
  ])("%j, which isn't a question", async (message) => {
    const it = background();
    await expect(it.answer(message)).resolves.toBeUndefined();
    for (const need of [it.load, it.choose, it.show, it.activeTab, it.readPage]) {
      expect(need).not.toHaveBeenCalled();
    }
  });

  test('for the page: its posting, in every format, and which one is chosen', async () => {
    const it = background({ settings: { format: 'email' } });
    const offer = await it.offer();
    expect(offer).toMatchObject({
      set: { label: 'This posting', name: 'Backend Engineer, Acme' },
      format: 'email',
    });
    expect(offer?.set?.snippets.map(({ format }) => format)).toEqual(
      FORMATS.map((format) => format.id),
    );
    expect(offer).not.toHaveProperty('copyNow');
    expect(it.copyInPage).not.toHaveBeenCalled();
  });

  test("for a page that may be a posting: it's called a guess", async () => {
    const posting = { ...POSTING, sources: { title: 'page' }, confidence: 'guess' };
    const guess = { ...READ.reading, posting };
    const it = background({ says: { reading: guess } });
    expect((await it.offer())?.guess).toMatch(/^This may not be a job posting: .+\.$/);
  });

  test("for a page that isn't one: the reason, and any selected text", async () => {
    const it = background({ says: { ...UNREAD, selection: TEXT } });
    const offer = await it.offer();
    expect(offer?.explanation).toBe(UNREAD.reading.explanation);
    expect(offer?.set?.name).toBe('the general profile');
    expect(offer?.selected?.name).toBe('Data Engineer');
    it.readPage.mockResolvedValue({ ...READ, selection: TEXT });
    // The page itself is enough.
    await expect(it.offer()).resolves.not.toHaveProperty('selected');
  });

  test.each([undefined, {}, { url: 'https://a.example/' }])(
    'for %j, which is no tab: nothing',
    async (tab) => {
      await expect(background({ tab }).offer()).resolves.toBeUndefined();
    },
  );

  test.each(['', '  \n\t ', '\u200b', '<p></p>'])(
    'for the text %j, which is empty: what to do',
    async (text) => {
      const offer = await background().answer({ type: 'text', text });
      expect(offer).toEqual({
        type: 'nothing',
        explanation: 'This text is empty. Paste the posting’s text and try again.',
        format: 'slack',
      });
    },
  );

  test('for a text: the first line is the title', async () => {
    const it = background();
    const offer = await it.answer({ type: 'text', text: TEXT });
    expect(offer).toMatchObject({
      set: { name: 'Data Engineer' },
      format: 'slack',
    });
    expect(offer?.set?.snippets[0]?.text).toContain('Data Engineer');
    // A text isn't a page.
    expect(it.readPage).not.toHaveBeenCalled();
    expect(offer).not.toHaveProperty('site');
  });

  test('for a long text: its beginning is read, up to the length that is a mistake', async () => {
    const it = background();
    const long = `Data Engineer\n${'word '.repeat(MAX_SELECTION)}`;
    const { answer } = it;
    const within = await answer({ type: 'text', text: long.slice(0, MAX_PASTED) });
    expect(within?.set?.name).toBe('Data Engineer');
    await expect(answer({ type: 'text', text: long })).resolves.toEqual({
      type: 'nothing',
      explanation:
        'This text is too long: 200,000 characters at most. Paste only the job posting and try again.',
      format: DEFAULTS.format,
    });
  });

  const ASKING = 'Data Engineer\nRequirements:\n- Node.js\n- message queues\n- Kubernetes';

  test('for a page: what it asks and what the card shows of it', async () => {
    const posting = { ...POSTING, description: ASKING, place: 'Berlin' };
    const offer = await background({ says: { reading: { posting, explanation: '' } } }).offer();
    expect(offer?.match).toEqual(matchOf({ posting }, card));
    expect(offer?.match?.line).toBe('Shows 2 of 3 asked');
    const { title, company, url } = POSTING;
    expect(offer?.posting).toEqual({ title, company, place: 'Berlin', url });
  });

  test('for a text, pasted or selected: the same of the text', async () => {
    const match = matchOf(readText(ASKING), card);
    const it = background({ says: { ...UNREAD, selection: ASKING } });
    const pasted = await it.asked({ type: 'text', text: ASKING });
    expect(pasted?.match).toEqual(match);
    const selected = await it.offer();
    expect(selected).toMatchObject({ type: 'nothing', match, posting: { title: 'Data Engineer' } });
    const nothing = await background({ says: UNREAD }).offer();
    expect(nothing).not.toHaveProperty('match');
  });

  test('to show the button again where it was hidden', async () => {
    const it = background();
    await expect(it.answer({ type: 'show-button', host: 'a.example' })).resolves.toBeUndefined();
    expect(it.show).toHaveBeenCalledExactlyOnceWith('a.example');
  });

  test('to store what cannot be stored: it is said', async () => {
    const it = background();
    it.choose.mockResolvedValue(false);
    it.show.mockResolvedValue(false);
    for (const question of [
      { type: 'choose-format', format: 'email' },
      { type: 'show-button', host: 'a.example' },
    ]) {
      await expect(it.asked(question)).resolves.toMatchObject({ type: 'not-stored' });
    }
  });

  test.each(FORMATS)('to choose $name: it is stored', async ({ id }) => {
    const it = background();
    await expect(it.answer({ type: 'choose-format', format: id })).resolves.toBeUndefined();
    expect(it.choose).toHaveBeenCalledExactlyOnceWith(id);
  });
});

describe('the panel asks', () => {
  const reading = {
    posting: { ...POSTING, description: 'Requirements:\n- BullMQ' },
    explanation: '',
  };

  test('for what it has read: every format and the match, by the settings it has', async () => {
    const settings = { ...DEFAULTS, linkedInLimit: 300 as const };
    const asked = await background().asked({ type: 'write', reading, settings });
    const match = matchOf(reading, card);
    expect(asked).toMatchObject({ type: 'posting', match });
    expect(asked?.set).toEqual(snippetsFor(reading, candidate, settings, match));
  });

  test('for a page without a posting: the general profile', async () => {
    const asked = await background().asked({
      type: 'write',
      reading: UNREAD.reading,
      settings: {},
    });
    expect(asked?.set?.name).toBe('the general profile');
    expect(asked).not.toHaveProperty('match');
  });

  test('for nothing yet, since a hand is near', async () => {
    await expect(background().asked({ type: 'write', settings: {} })).resolves.toBeUndefined();
  });
});

describe("the button on a site that isn't a board", () => {
  const siteOn = async (url: string | undefined, sites: string[] = []) =>
    (await background({ tab: { id: 7, url }, settings: { sites } }).offer())?.site;

  test('is offered on an https page', async () => {
    expect(await siteOn('https://careers.acme.example/7?a=1')).toEqual({
      host: 'careers.acme.example',
      added: false,
    });
    expect(await siteOn('https://xn--bcher-kva.example/')).toMatchObject({
      host: 'xn--bcher-kva.example',
    });
  });

  test('is offered on a host that only looks like a board’s', async () => {
    for (const host of ['notlinkedin.com', 'www.linkedin.com.evil.example', 'xteamtailor.com']) {
      expect(await siteOn(`https://${host}/`), host).toEqual({ host, added: false });
    }
  });

  test("isn't said to be shown where you hid it", async () => {
    const host = 'careers.acme.example';
    const on = async (settings: Partial<Settings>) =>
      (
        await background({
          tab: { id: 7, url: `https://${host}/` },
          settings: { sites: [host], ...settings },
        }).offer()
      )?.site;
    expect(await on({ hiddenHosts: [host] })).toEqual({ host, added: false });
    // Hidden everywhere: the settings bring it back, no single site does.
    expect(await on({ hiddenEverywhere: true })).toBeUndefined();
  });

  test('differs from one that was added before', async () => {
    const host = 'careers.acme.example';
    expect(await siteOn(`https://${host}/`, [host])).toEqual({ host, added: true });
    expect(await siteOn(`https://${host}/`, ['acme.example', `x.${host}`])).toMatchObject({
      added: false,
    });
  });

  test.each([
    'http://careers.acme.example/',
    'file:///tmp/a.html',
    'https://www.linkedin.com/jobs/view/4051241378',
    'https://www.linkedin.com/feed/',
    'https://acme.teamtailor.com/jobs/1',
    // Not a board, but granted with the boards: the browser wouldn't ask or tell anybody.
    'https://www.teamtailor.com/careers',
    undefined,
  ])("isn't offered on %s", async (url) => {
    expect(await siteOn(url)).toBeUndefined();
  });

  test.each([
    'https://localhost/',
    'https://intranet/jobs',
    'https://[::1]/',
    'https://a_b.example/',
  ])("isn't offered on %s, whose host no setting can hold", async (url) => {
    expect(await siteOn(url)).toBeUndefined();
  });

  test("isn't offered if the page can't be read", async () => {
    const it = background();
    it.readPage.mockImplementation(forbid);
    await expect(it.offer()).resolves.not.toHaveProperty('site');
  });
});
