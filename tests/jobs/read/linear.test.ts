import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { data, fill, HEAD, HOSTILE_PAGES } from '../../../commands/bench/hostile-pages.ts';
import { BOARDS, isPosting, mayShowPosting } from '../../../jobs/boards/index.ts';
import { readPosting, readText } from '../../../jobs/read/index.ts';

/*
  What a page can do to make reading slow. Each input is read in one size and in four times that: a time in
  line with the size grows about fourfold, one that grows with its square sixteenfold. Both are measured on
  the same machine in the same minute, so that a slow machine changes nothing.
*/

const SMALL = 25_000;
const LARGE = 100_000;
const MOST = 9;
/** Shorter times say more about the clock than about the reader, in milliseconds. */
const NOISE = 12;

const CAREERS = 'https://careers.acme.example/jobs/backend-engineer-4711';

/** The shortest time of several runs: a busy machine only adds to it. */
function timeOf(run: () => void, runs: number): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function expectLinear(runOf: (size: number) => () => void): void {
  const [small, large] = [runOf(SMALL), runOf(LARGE)];
  small();
  // Measured again, with more runs each time, before we believe that time grows faster than size.
  const growth = () =>
    [2, 6, 12, 24].reduce((least, runs) => {
      if (least < MOST) return least;
      return timeOf(large, runs) / Math.max(timeOf(small, runs), NOISE);
    }, Infinity);
  expect(growth()).toBeLessThan(MOST);
}

describe('reading takes time in proportion to the size of', () => {
  test.each(Object.entries(HOSTILE_PAGES))('%s', (_, make) => {
    expectLinear((size) => {
      const { document } = new JSDOM(make(size), { url: CAREERS }).window;
      return () => readPosting(document, CAREERS, { asked: true });
    });
  });
});

const TEXTS = ['#', '- ', '**', 'Title: ', 'a, ', '<a', '&amp;', 'Engineer ', '\n', ': ', '\u200d'];

describe('reading a text takes time in proportion to its size', () => {
  test.each(TEXTS)('%j over and over', (piece) => {
    expectLinear((size) => {
      const text = fill(piece, size);
      return () => readText(text);
    });
  });
});

const PATHS = [
  'a',
  'a-',
  '-',
  '/',
  'a/',
  '_',
  'A_',
  '1',
  '-1',
  'job/',
  'jobs/',
  '-jobs-in-',
  '-JV_',
  '%41',
  '.htm',
  'x-00000000',
];

describe('an address takes time in proportion to its length', () => {
  const hosts = BOARDS.map(({ hosts: [host = ''] }) =>
    host.replace('*.', 'www.').replace('www.jobs', 'acme.jobs'),
  );
  const starts = [
    '/',
    '/jobs/',
    '/job/',
    '/job-listing/',
    '/en-US/x/job/',
    '/remote-jobs/',
    '/o/',
    '/c/',
  ];

  test.each(PATHS)('of %j over and over, on every board', (piece) => {
    expectLinear((size) => {
      const addresses = hosts.flatMap((host) =>
        starts.flatMap((start) =>
          // The second ends as no address of a posting does.
          ['', '/x'].map((end) => URL.parse(`https://${host}${start}x${fill(piece, size)}${end}`)),
        ),
      );
      return () => {
        for (const address of addresses) if (address) mayShowPosting(address);
      };
    });
  });

  test.each(PATHS)('of %j over and over, where a page is read', (piece) => {
    const { document } = new JSDOM(HEAD + data({ url: `/${fill(piece, LARGE)}` })).window;
    expectLinear((size) => {
      const address = `https://careers.acme.example/jobs/${fill(piece, size)}`;
      return () => readPosting(document, address, { asked: true });
    });
  });

  test('no posting has a path of 32 kB, or a host that no name server knows', () => {
    const name = 'a'.repeat(64);
    expect(isPosting(`https://www.linkedin.com/jobs/view/${'a-'.repeat(16_000)}4051241378`)).toBe(
      false,
    );
    expect(isPosting(`https://${name}.jobs.personio.de/job/1`)).toBe(false);
    expect(isPosting(`https://${name.slice(1)}.jobs.personio.de/job/1`)).toBe(true);
  });
});
