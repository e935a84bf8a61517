import { describe, expect, test } from 'vitest';
import type { PageAnswer } from '../../../jobs/messages.ts';
import type { Posting } from '../../../jobs/posting.ts';
import { readText } from '../../../jobs/read/index.ts';
import { FORMATS } from '../../../jobs/snippet/formats.ts';
import { background, POSTING, READ, TAB, TEXT, UNREAD } from './background.ts';

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
