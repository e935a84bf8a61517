import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
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
    [3, 6, 12, 24].reduce((least, runs) => {
      if (least < MOST) return least;
      return timeOf(large, runs) / Math.max(timeOf(small, runs), NOISE);
    }, Infinity);
  expect(growth()).toBeLessThan(MOST);
}

const fill = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));

const data = (more: Record<string, unknown>): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Backend Engineer', ...more }).replaceAll('</', '<\\/')}</script>`;

const HEAD =
  '<title>Backend Engineer | Acme</title><h1>Backend Engineer</h1><a href="/a">Apply</a>';

const nested = (size: number): string => {
  const scope = '<div itemscope itemtype="https://schema.org/JobPosting" itemprop="about">';
  const property = '<b itemprop="title">Engineer</b>';
  return `${scope.repeat(120)}${fill(property, size)}${'</div>'.repeat(120)}`;
};

const PAGES: Record<string, (size: number) => string> = {
  'a letter run after < in JSON-LD': (n) => data({ description: `<${'a'.repeat(n)}` }),
  'many < in JSON-LD': (n) => data({ description: fill('<a', n) }),
  'many <!-- in JSON-LD': (n) => data({ description: fill('<!--', n) }),
  'unclosed scripts in JSON-LD': (n) => data({ description: fill('<script>', n) }),
  'ampersands in JSON-LD': (n) => data({ description: fill('&aaaaaaaaaaaaaaaa', n) }),
  'unknown references in JSON-LD': (n) =>
    data({ description: Array.from({ length: n / 8 }, (_, i) => `&x${i};`).join('') }),
  'blanks in JSON-LD': (n) => data({ description: ' \n'.repeat(n / 2), title: ' '.repeat(n) }),
  'a title without an end in JSON-LD': (n) => data({ title: fill('Engineer (', n) }),
  'broken JSON': (n) => data({ description: fill('\\d,', n) }).replace('"Backend', '"\nBackend'),
  'commas in broken JSON': (n) =>
    `<script type="application/ld+json">{"JobPosting":[${fill(',  ', n)}</script>`,
  'deep JSON': (n) =>
    `<script type="application/ld+json">{"a":"JobPosting","b":${'['.repeat(n / 40)}${']'.repeat(n / 40)}}</script>`,
  'many postings in JSON-LD': (n) => fill(data({ url: '/x' }), n),
  'many references in JSON-LD': (n) =>
    data({ jobLocation: Array.from({ length: n / 20 }, (_, i) => ({ '@id': `#${i}` })) }),
  'nested microdata': nested,
  // Browsers nest no deeper than some hundreds of elements.
  'nested microdata whose titles hold each other': (n) => {
    const open =
      '<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Engineer';
    return fill(open.repeat(200) + '</b></div>'.repeat(200), n);
  },
  'unclosed tags': (n) => HEAD + fill('<div><b>', n / 4),
  'many headings': (n) => HEAD + fill('<h2>Requirements</h2>', n),
  'headings in headings': (n) => HEAD + fill('<b><strong>Requirements', n / 8),
  'one long heading': (n) => `<title>Backend</title><h1>${fill('Backend Engineer - ', n)}</h1>`,
  'a long title': (n) =>
    `<title>${fill('Engineer hiring at in | ', n)}</title><h1>Engineer</h1><a href="/a">Apply</a>`,
  'many links': (n) => HEAD + fill('<a href="/jobs/backend-engineer-4711/x">Apply</a>', n),
  'one long link': (n) =>
    `${HEAD}<h2>Requirements</h2><h2>Your tasks</h2><a href="${fill('/jobs/a', n)}">Apply</a>`,
  'many labels': (n) => HEAD + fill('<p>Location: <b>2 Locations</b></p>', n),
  'a long label': (n) => `${HEAD}<h2>Requirements</h2><p>Location: ${fill('a, ', n)}</p>`,
  'text in many blocks': (n) => HEAD + fill('<div><p>Some text of a posting.</p></div>', n),
  'a state without an end': (n) => `${HEAD}<script>__appData = ${fill('{"a":', n)}</script>`,
  'many states': (n) => HEAD + fill('<script>__appData = [1]</script>', n),
  'invisible characters': (n) =>
    data({
      title: `Engineer${fill('\u200d\u200c\u{e0100}\u3164', n)}`,
      description: fill('a\u200d', n),
    }),
};

describe('reading takes a time in line with the size of', () => {
  test.each(Object.entries(PAGES))('%s', (_, make) => {
    expectLinear((size) => {
      const { document } = new JSDOM(make(size), { url: CAREERS }).window;
      return () => readPosting(document, CAREERS, { asked: true });
    });
  });
});

const TEXTS = ['#', '- ', '**', 'Title: ', 'a, ', '<a', '&amp;', 'Engineer ', '\n', ': ', '\u200d'];

describe('reading a text takes a time in line with its size', () => {
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

describe('an address takes a time in line with its length', () => {
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
        starts.map((start) => URL.parse(`https://${host}${start}${fill(piece, size)}`)),
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
