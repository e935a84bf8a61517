import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../../settings/fields.ts';
import { background, POSTING, READ, TAB } from './background.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
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
    ['an address that isn’t one', posting({ url: undefined })],
    [
      'an address that no browser takes',
      posting({ url: `https://a.example/${'x'.repeat(2 ** 21)}` }),
    ],
    ['remote as a word', posting({ remote: 'yes' })],
    ['a source that does not exist', posting({ sources: { title: 'the-page-itself' } })],
    ['a source of a field that does not exist', posting({ sources: { salary: 'json-ld' } })],
    ['no sources', posting({ sources: undefined })],
    ['a confidence that does not exist', posting({ confidence: 'absolutely' })],
    ['a selection that isn’t one', { ...READ, selection: { posting: 7, explanation: '' } }],
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
  /** Runs something that waits two seconds at most. */
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
