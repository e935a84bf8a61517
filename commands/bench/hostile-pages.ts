/*
  Pages and addresses made to keep a reader busy, each of about a given size in characters. The benchmark
  opens them in real browsers; tests/jobs/linear.test.ts reads them in jsdom.
*/

/** A page or an address of about so many characters. */
type Make = (size: number) => string;

/** A piece over and over, at least so many characters. */
export const fill = (piece: string, size: number): string =>
  piece.repeat(Math.ceil(size / piece.length));

/** A page's script with JSON-LD of a posting. */
export const data = (more: Record<string, unknown>): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'JobPosting', title: 'Backend Engineer', ...more }).replaceAll('</', '<\\/')}</script>`;

/** What a posting without data begins with. */
export const HEAD =
  '<title>Backend Engineer | Acme</title><h1>Backend Engineer</h1><a href="/a">Apply</a>';

const nested: Make = (size) => {
  const scope = '<div itemscope itemtype="https://schema.org/JobPosting" itemprop="about">';
  const property = '<b itemprop="title">Engineer</b>';
  return `${scope.repeat(120)}${fill(property, size)}${'</div>'.repeat(120)}`;
};

export const HOSTILE_PAGES: Record<string, Make> = {
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
  // Words of one kind, and one at the end that is of none.
  'a title of kinds of work': (n) =>
    `<title>Engineer - ${'permanent '.repeat(25)}x</title><h1>Engineer</h1><a href="/a">Apply</a><input type="file">${fill('<p>Text</p>', n)}`,
  'many links': (n) => HEAD + fill('<a href="/jobs/backend-engineer-4711/x">Apply</a>', n),
  'one long link': (n) =>
    `${HEAD}<h2>Requirements</h2><h2>Your tasks</h2><a href="${fill('/jobs/a', n)}">Apply</a>`,
  'many labels': (n) => HEAD + fill('<p>Location: <b>2 Locations</b></p>', n),
  'a long label': (n) => `${HEAD}<h2>Requirements</h2><p>Location: ${fill('a, ', n)}</p>`,
  'text in many blocks': (n) => HEAD + fill('<div><p>Some text of a posting.</p></div>', n),
  'one long word': (n) => `${HEAD}<h2>Requirements</h2><h2>Your tasks</h2><p>${'a'.repeat(n)}</p>`,
  'a state without an end': (n) => `${HEAD}<script>__appData = ${fill('{"a":', n)}</script>`,
  'many states': (n) => HEAD + fill('<script>__appData = [1]</script>', n),
  'invisible characters': (n) =>
    data({
      title: `Engineer${fill('\u200d\u200c\u{e0100}\u3164', n)}`,
      description: fill('a\u200d', n),
    }),
  'NUL characters': (n) => data({ title: `Engineer${fill('\0', n)}`, description: fill('a\0', n) }),
};

export const HOSTILE_ADDRESSES: Record<string, Make> = {
  'a long path': (n) => `https://careers.acme.example/jobs/${fill('a-', n)}`,
  'a long address of Glassdoor': (n) =>
    `https://www.glassdoor.com/job-listing/${fill('-JV_', n)}x.htm`,
  'a long address of LinkedIn': (n) => `https://www.linkedin.com/jobs/view/${fill('a-', n)}x`,
  // Each hyphen may begin a part, or be in one.
  'a long address of We Work Remotely': (n) =>
    `https://weworkremotely.com/remote-jobs/${fill('a-', n)}/x`,
};
