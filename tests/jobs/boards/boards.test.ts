import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { BOARDS, isPosting } from '../../../jobs/boards/index.ts';
import { readPosting } from '../../../jobs/read/index.ts';
import { BOARD_PAGES, type BoardPage } from '../../fixtures/boards/index.ts';

const pageOf = ({ html, address }: BoardPage) => new JSDOM(html, { url: address }).window.document;

const postings = BOARD_PAGES.filter(({ expected }) => expected);
const others = BOARD_PAGES.filter(({ expected }) => !expected);

test.each(postings)('$board/$name is read, and left as it was', (page) => {
  const document = pageOf(page);
  const before = document.documentElement.outerHTML;
  const { posting } = readPosting(document, page.address, { asked: true });
  expect(posting).toMatchObject(page.expected ?? {});
  expect(posting?.description).toMatch(
    /moves? parcels\.[^]*Node\.js[^]*(PostgreSQL\.|boundaries)$/,
  );
  expect(posting?.confidence).not.toBe('guess');
  expect(isPosting(page.address)).toBe(true);
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each(others)('$board/$name isn’t a posting, and says so', (page) => {
  const document = pageOf(page);
  expect(page.name).toBe('other');
  expect(isPosting(page.address)).toBe(false);
  for (const asked of [false, true]) {
    const { posting, explanation } = readPosting(document, page.address, { asked });
    expect(posting).toBeNull();
    expect(explanation).toMatch(/^No job posting found here: .+\.$/);
  }
});

test('every board has a posting and another page', () => {
  for (const { id } of BOARDS) {
    const names = BOARD_PAGES.filter(({ board }) => board === id).map(({ name }) => name);
    expect(names, id).toEqual(expect.arrayContaining(['other', 'posting']));
  }
});
