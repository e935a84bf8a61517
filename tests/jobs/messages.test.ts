import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { type PageAnswer, parsePageAnswer } from '../../jobs/messages.ts';
import { MAX_SELECTION, selectedText } from '../../jobs/read/dom.ts';
import { readPosting, readText } from '../../jobs/read/index.ts';
import { BOARD_PAGES } from '../fixtures/boards/index.ts';

/** What entrypoints/read-page.ts makes of a page, as it comes out of the page's process. */
function answerOf(html: string, address: string, selection = ''): PageAnswer {
  const { document } = new JSDOM(html, { url: address }).window;
  const reading = readPosting(document, address, { asked: true });
  const selected = selection.slice(0, MAX_SELECTION).trim();
  const answer = { reading, ...(selected !== '' && { selection: selected }) };
  return JSON.parse(JSON.stringify(answer)) as PageAnswer;
}

const ELSEWHERE = 'https://careers.acme.example/en/positions/backend-engineer-in-lisbon-4711';
const TEXT = 'Backend Engineer\nRequirements\n- BullMQ\n- PostgreSQL';

describe('the answer of a page', () => {
  test.each(BOARD_PAGES)('$board/$name comes through as it was read', ({ html, address }) => {
    for (const selection of ['', TEXT]) {
      const answer = answerOf(html, address, selection);
      expect(parsePageAnswer(answer)).toEqual(answer);
      expect('selection' in parsePageAnswer(answer)).toBe(selection !== '');
    }
  });

  test('is a posting for most of those pages', () => {
    const read = BOARD_PAGES.filter(
      ({ html, address }) => parsePageAnswer(answerOf(html, address)).reading.posting,
    );
    expect(read).toHaveLength(BOARD_PAGES.filter(({ expected }) => expected).length);
  });

  /** The longest that a page can make each field. */
  const long = (words: string) => words.repeat(4000);
  const ld = (job: object) =>
    `<title>Engineer</title><h1>Engineer</h1><script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Engineer', ...job })}</script>`;
  const place = (n: number) => ({
    address: {
      streetAddress: long(`Street${n} `),
      addressLocality: long(`City${n} `),
      addressRegion: long(`Region${n} `),
      addressCountry: long(`Country${n} `),
      postalCode: long(`${n} `),
      name: long(`Name${n} `),
    },
  });

  test.each<[string, string, string]>([
    [
      'a title',
      ELSEWHERE,
      `<title>${long('Engineer ')}</title>${ld({ title: long('Engineer ') })}`,
    ],
    ['a company', ELSEWHERE, ld({ hiringOrganization: { name: long('Acme ') } })],
    ['a description', ELSEWHERE, ld({ description: `<p>${'word 😀'.repeat(100_000)}</p>` })],
    ['a place', ELSEWHERE, ld({ jobLocation: place(1) })],
    ['three places', ELSEWHERE, ld({ jobLocation: [1, 2, 3].map(place) })],
    [
      'an employment',
      ELSEWHERE,
      ld({ employmentType: [1, 2, 3, 4].map((n) => long(`kind${n} `)) }),
    ],
    ['a date', ELSEWHERE, ld({ datePosted: `2026-01-01${long('x')}` })],
    ['an address', `${ELSEWHERE}?trk=${long('abc')}`, ld({})],
  ])('%s of extreme length comes through', (_, address, html) => {
    const answer = answerOf(html, address, long('text '));
    expect(answer.reading.posting).not.toBeNull();
    expect(parsePageAnswer(answer)).toEqual(answer);
  });

  test('that isn’t valid becomes a sentence that says what to do', () => {
    for (const value of [undefined, null, 'x', 7, [], {}, { reading: {} }]) {
      expect(parsePageAnswer(value)).toEqual({
        reading: {
          posting: null,
          explanation: 'Couldn’t read this page. Select the job text and try again.',
        },
      });
    }
  });
});

describe('the selected text', () => {
  const windowOf = (text: string | null) => ({
    getSelection: () => (text === null ? null : ({ toString: () => text } as Selection)),
  });

  test.each([
    [null, ''],
    ['', ''],
    [' \n\t ', ''],
    ['  Backend Engineer \n', 'Backend Engineer'],
  ])('of %j is %j', (selection, text) => {
    expect(selectedText(windowOf(selection))).toBe(text);
  });

  test('has an end', () => {
    expect(selectedText(windowOf('x'.repeat(1_000_000)))).toHaveLength(MAX_SELECTION);
  });
});

describe('a text without a page', () => {
  test('has its first line as the title, all of it as the text', () => {
    const { posting, explanation } = readText(TEXT);
    expect(posting).toEqual({
      title: 'Backend Engineer',
      description: 'Backend Engineer\n\nRequirements\n\n- BullMQ\n- PostgreSQL',
      url: '',
      sources: { title: 'selection', description: 'selection' },
      confidence: 'guess',
    });
    expect(explanation).toMatch(/^Text, title from the selected text\./);
  });

  test.each([
    ['one line', 'Backend engineer wanted'],
    ['a long first line', `${'word '.repeat(40)}\nmore`],
  ])('has no title where it is %s', (_, text) => {
    const { posting } = readText(text);
    expect(posting).not.toHaveProperty('title');
    expect(posting?.description).toContain(text.slice(0, 20));
  });

  test.each(['', ' ', '\n\n', '\u200b\u202e', '<script>x</script>'])(
    'of %j has nothing to read',
    (text) => {
      expect(readText(text)).toEqual({
        posting: null,
        explanation: 'This text is empty. Paste the job text and try again.',
      });
    },
  );

  test('leaves no markup and no unseen characters', () => {
    const { posting } = readText(
      'Back\u202eend <b>Engineer</b>\n<img src=x onerror=alert(1)>Parcels',
    );
    expect(posting?.title).toBe('Backend Engineer');
    expect(posting?.description).not.toMatch(/<|\u202e/);
  });

  test('is cut where no posting is that long', () => {
    const { posting } = readText(`Engineer\n${'word '.repeat(1_000_000)}`);
    expect(posting?.title).toBe('Engineer');
    expect(posting?.description?.length).toBeLessThanOrEqual(MAX_SELECTION + 1);
  });
});
