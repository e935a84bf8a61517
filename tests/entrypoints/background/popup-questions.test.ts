import { describe, expect, test } from 'vitest';
import { matchOf } from '../../../jobs/match/posting.ts';
import { MAX_PASTED } from '../../../jobs/pasted.ts';
import { MAX_SELECTION } from '../../../jobs/read/dom.ts';
import { readText } from '../../../jobs/read/index.ts';
import { FORMATS } from '../../../jobs/snippet/formats.ts';
import { DEFAULTS } from '../../../settings/fields.ts';
import { card } from '../../fixtures/candidate.ts';
import { background, POSTING, READ, TEXT, UNREAD } from './background.ts';

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
    'for %j, which isn’t a tab: nothing',
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
        explanation: 'This text is empty. Paste the job text and try again.',
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

  test('for a long text: its beginning is read, unless it’s too long to be a posting', async () => {
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

  test('to store something when storage fails: the answer says so', async () => {
    const it = background();
    it.choose.mockResolvedValue(false);
    it.show.mockResolvedValue(false);
    for (const question of [
      { type: 'choose-format', format: 'email' },
      { type: 'show-button', host: 'a.example' },
    ] as const) {
      await expect(it.asked(question)).resolves.toMatchObject({ type: 'not-stored' });
    }
  });

  test.each(FORMATS)('to choose $name: it is stored', async ({ id }) => {
    const it = background();
    await expect(it.answer({ type: 'choose-format', format: id })).resolves.toBeUndefined();
    expect(it.choose).toHaveBeenCalledExactlyOnceWith(id);
  });
});
