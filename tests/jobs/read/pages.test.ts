import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { readPosting } from '../../../jobs/read/index.ts';
import { type Page, PAGES } from '../../fixtures/pages/index.ts';

const documentOf = ({ html, address }: Page) => new JSDOM(html, { url: address }).window.document;

const postings = PAGES.filter(({ expected }) => expected);
const others = PAGES.filter(({ expected }) => !expected);

test.each(postings)('$name is read whole: title, company, place and text', (page) => {
  const { posting } = readPosting(documentOf(page), page.address, { asked: true });
  const { begins, ends, ...fields } = page.expected ?? { begins: '', ends: '' };
  expect(posting).toMatchObject(fields);
  const text = posting?.description ?? '';
  expect(text.slice(0, begins.length)).toBe(begins);
  expect(text.slice(-ends.length)).toBe(ends);
});

test.each(others)('$name isn’t a posting, and says what to do', (page) => {
  expect(page.name).toMatch(/^none-/);
  const { posting, explanation } = readPosting(documentOf(page), page.address, { asked: true });
  expect(posting).toBeNull();
  expect(explanation).toMatch(/^No job posting found here: .+\.$/);
});

test('there are employers’ pages of many languages, one of them right to left', () => {
  expect(postings.length).toBeGreaterThanOrEqual(10);
  const languages = new Set(postings.map(({ html }) => /<html lang="(\w+)"/.exec(html)?.[1]));
  expect([...languages]).toEqual(
    expect.arrayContaining(['ar', 'cs', 'de', 'en', 'es', 'fr', 'ja']),
  );
});
