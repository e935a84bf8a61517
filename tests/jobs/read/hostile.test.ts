import { describe, expect, test } from 'vitest';
import { readPosting } from '../../../jobs/read/index.ts';
import { BOARD, ELSEWHERE, JOB, ld, read } from './read-html.ts';

describe('invisible characters', () => {
  const title = (text: string) => read(ld({ ...JOB, title: text })).posting?.title;

  test.each([
    ['Backend\u{e0100}\u{e0101} Engineer\u3164\u2800\u034f\u115f\u180b', 'Backend Engineer'],
    ['Back\u00adend\u200b Engi\u200dneer\ufeff', 'Backend Engineer'],
    ['Backend Engineer\u200d\u200d\u200d', 'Backend Engineer'],
    ['\u202eBackend\u202c Engineer \ue000', 'Backend Engineer'],
    ['Backend Engineer \u{e0041}\u{e007f}', 'Backend Engineer'],
  ])('%j is “%s”', (text, clean) => {
    expect(title(text)).toBe(clean);
  });

  test.each(['برنامه\u200cنویس', 'क\u094d\u200dष', '👩🏽\u200d💻 Engineer'])(
    '%s keeps the joiner that it needs',
    (text) => {
      expect(title(text)).toBe(text);
    },
  );
});

test('hidden code isn’t part of the posting’s text', () => {
  const html = `<div class="posting-headline"><h2>Backend Engineer</h2></div>
    <div data-qa="job-description"><p>Seen <code>npm</code></p><code style="display: none">{"a":1}</code>
    <div hidden>Hidden</div><template><p>No</p></template></div>`;
  expect(read(html, BOARD).posting?.description).toBe('Seen npm');
});

test('element names that shadow the document’s members do no harm', () => {
  const names = ['documentElement', 'querySelector', 'querySelectorAll', 'title', 'body'];
  const forms = names.map((name) => `<form name="${name}"></form>`).join('');
  expect(read(ld(JOB) + forms).posting?.title).toBe('Backend Engineer');
});

test('an error inside the reader becomes a sentence', () => {
  const broken = {} as Document;
  expect(readPosting(broken, ELSEWHERE)).toEqual({
    posting: null,
    explanation: expect.stringContaining('No job posting found here') as string,
  });
  expect(readPosting(broken, 'no address').posting).toBeNull();
});
