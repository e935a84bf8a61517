import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import { type ReadOptions, readPosting, readText } from '../../jobs/read/index.ts';

/** No limit that the work itself could reach, on the slowest machine. */
vi.setConfig({ testTimeout: 600_000 });

/** An address of no board, so that nothing but the page's own data speaks. */
const ELSEWHERE = 'https://careers.acme.example/en/positions/backend-engineer-in-lisbon-4711';
const BOARD = 'https://jobs.lever.co/acme/4f1c2a90-7b3d-4e5f-8a6b-0c9d8e7f6a5b';

const read = (html: string, address = ELSEWHERE, options: ReadOptions = {}) =>
  readPosting(new JSDOM(html, { url: address }).window.document, address, options);

const ld = (json: unknown, type = 'application/ld+json') =>
  `<script type="${type}">${typeof json === 'string' ? json : JSON.stringify(json).replaceAll('</', '<\\/')}</script>`;

const JOB = {
  '@type': 'JobPosting',
  title: 'Backend Engineer',
  hiringOrganization: { name: 'Acme' },
  description: '<p>Parcels.</p>',
};

describe('JSON-LD as pages write it', () => {
  test.each([
    ['an object', ld(JOB)],
    ['an array', ld([{ '@type': 'WebSite' }, JOB])],
    ['a graph', ld({ '@graph': [JOB] })],
    ['a list of types', ld({ ...JOB, '@type': ['Thing', 'JobPosting'] })],
    ['a type with its address', ld({ ...JOB, '@type': 'http://schema.org/JobPosting' })],
    ['an entity in the script’s type', ld(JOB, 'application/ld&#x2B;json')],
    ['a character set in the script’s type', ld(JOB, 'application/ld+json; charset=utf-8')],
    ['raw control characters', ld(JSON.stringify(JOB).replace('Parcels.', 'Par\n\tcels\u0001.'))],
    ['a bad escape', ld(JSON.stringify(JOB).replace('Parcels.', 'Par\\d cels \\u12 \\'))],
    ['comments', ld(`/* data */ ${JSON.stringify(JOB)} // end`)],
    ['a comment of markup', ld(`<!-- ${JSON.stringify(JOB)} -->`)],
    ['a trailing comma', ld(JSON.stringify(JOB).replace(/\}$/, ',}'))],
    ['a broken script in front', ld('{"@type": "JobPosting", "title": "Oth') + ld(JOB)],
    ['the same posting twice', ld(JOB) + ld(JOB)],
  ])('%s', (_, html) => {
    expect(read(html).posting).toMatchObject({
      title: 'Backend Engineer',
      company: 'Acme',
      sources: { title: 'json-ld' },
      confidence: 'certain',
    });
  });

  test.each([
    ['null', null],
    ['empty', ''],
    ['a number', 7],
    ['a list', []],
  ])('a title that is %s is none', (_, title) => {
    expect(read(ld({ ...JOB, title })).posting).toBeNull();
  });

  test('an organisation as text, as list, and without a name', () => {
    const company = (hiringOrganization: unknown) =>
      read(ld({ ...JOB, hiringOrganization })).posting?.company;
    expect(company('Acme')).toBe('Acme');
    expect(company([{ name: 'Acme' }])).toBe('Acme');
    expect(company({ name: '' })).toBeUndefined();
    expect(company({ name: null, legalName: 'Acme GmbH' })).toBe('Acme GmbH');
  });

  test('places, remote work, kind of employment and date', () => {
    const place = (addressLocality: string, addressCountry: unknown) => ({
      address: { addressLocality, addressCountry },
    });
    const { posting } = read(
      ld({
        ...JOB,
        jobLocation: [place('Lisbon', 'PT'), place('Porto', { name: 'Portugal' })],
        jobLocationType: 'TELECOMMUTE',
        employmentType: ['FULL_TIME', 'CONTRACTOR', 'OTHER'],
        datePosted: '2026-11-02T10:00:00+01:00',
      }),
    );
    expect(posting).toMatchObject({
      place: 'Lisbon, Portugal / Porto, Portugal',
      remote: true,
      employmentType: 'Full-time, Contract',
      datePosted: '2026-11-02',
    });
    expect(read(ld({ ...JOB, datePosted: '2026-02-31' })).posting?.datePosted).toBeUndefined();
  });

  test('a description keeps headings, paragraphs and items apart, and nothing of its markup', () => {
    const markup =
      '<h2>The role</h2><p>We ship&nbsp;parcels &amp;amp; letters.<br>Daily.</p><p><strong>Requirements</strong></p>' +
      '<ul><li><p>Node.js</p></li><li>C++ &lt;20&gt;</li></ul><script>alert(1)</script><style>p{}</style>After';
    const expected =
      'The role\nWe ship parcels & letters.\n\nDaily.\n\nRequirements\n- Node.js\n- C++ <20>\n\nAfter';
    const twice = markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    for (const description of [markup, twice]) {
      expect(read(ld({ ...JOB, description })).posting?.description).toBe(expected);
    }
    expect(read(ld({ ...JOB, description: 'One\n• two\n• three' })).posting?.description).toBe(
      'One\n\n- two\n- three',
    );
  });

  test('a description of 5 MB is read to its limit', () => {
    const { posting } = read(ld({ ...JOB, description: '<p>word </p>'.repeat(420_000) }));
    expect(posting?.title).toBe('Backend Engineer');
    expect(posting?.description?.length).toBeLessThanOrEqual(100_000);
  });
});

describe('which posting is shown', () => {
  const list = (n: number) =>
    Array.from({ length: n }, (_, i) => ({
      ...JOB,
      title: `Engineer ${i + 1}`,
      url: `/jobs/${i + 1}`,
    }));

  test('none of 77', () => {
    const { posting, explanation } = read(`<title>Jobs at Acme</title>${ld(list(77))}`);
    expect(posting).toBeNull();
    expect(explanation).toContain('lists several');
  });

  test('the one whose address it is, or whose title the page has', () => {
    expect(read(ld(list(9)), 'https://acme.example/jobs/7').posting?.title).toBe('Engineer 7');
    expect(read(`<title>Engineer 7 at Acme</title>${ld(list(9))}`).posting?.title).toBe(
      'Engineer 7',
    );
  });

  test('an ItemList speaks of other pages', () => {
    const itemList = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: JOB }] };
    expect(read(ld(itemList)).posting).toBeNull();
  });

  test('one that the page does not speak of is not shown', () => {
    expect(read(`<title>About our team</title><h1>About</h1>${ld(JOB)}`).posting).toBeNull();
  });

  test('data that a navigation has left behind give way to the board’s page', () => {
    const html = `${ld({ ...JOB, title: 'Data Analyst' })}
      <div class="posting-headline"><h2>Backend Engineer</h2></div>`;
    const { posting } = read(html, BOARD);
    expect(posting?.title).toBe('Backend Engineer');
    expect(posting?.company).toBeUndefined();
  });
});

describe('sources fill each other’s holes', () => {
  test('a description that the data lack comes from the board’s page', () => {
    const html = `${ld({ ...JOB, description: null })}
      <div class="posting-headline"><h2>Backend Engineer</h2></div>
      <div data-qa="job-description"><p>From the page.</p></div>`;
    const { posting, explanation } = read(html, BOARD);
    expect(posting).toMatchObject({
      description: 'From the page.',
      sources: { title: 'json-ld', description: 'selectors' },
    });
    expect(explanation).toMatch(
      /^Title, company from the data .+; text from where this board shows them\.$/,
    );
  });

  test('microdata', () => {
    const html = `<div itemscope itemtype="https://schema.org/JobPosting">
      <h1 itemprop="title">Backend Engineer</h1>
      <div itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization">
        <a itemprop="name" href="/acme">Acme</a></div>
      <div itemprop="description"><p>One</p><p>Two</p></div></div>`;
    expect(read(html).posting).toMatchObject({
      title: 'Backend Engineer',
      company: 'Acme',
      description: 'One\n\nTwo',
      sources: { title: 'microdata', company: 'microdata' },
    });
  });

  test('the brand stands for a legal entity and for an empty name', () => {
    const address = 'https://acmeworks.wd5.myworkdayjobs.com/careers/job/Berlin/Engineer_R1234';
    const company = (name: string) =>
      read(
        ld({ ...JOB, hiringOrganization: { name }, description: 'At AcmeWorks we move parcels.' }),
        address,
      ).posting?.company;
    expect(company('')).toBe('AcmeWorks');
    expect(company('IN2 ACM - ACM Engineering Services PL')).toBe('AcmeWorks');
    expect(company('Canada Acmeworks ULC')).toBe('Acmeworks');
    expect(company('Other Brand')).toBe('Other Brand');
  });
});

describe('a page of no board', () => {
  const page = `<title>Backend Engineer (m/f/d) – Acme</title>
    <h1>Application Submitted</h1><h1>Backend Engineer (m/f/d)</h1>
    <section><h2>Your tasks</h2><p>APIs</p><h2>Requirements</h2><ul><li>Node.js</li></ul></section>
    <a href="/apply">Apply now</a>`;

  test('is not read before the user asks', () => {
    const { posting, explanation } = read(page);
    expect(posting).toBeNull();
    expect(explanation).toContain('isn’t a posting on a known board');
  });

  test('is read by its signs when the user asks, and says how sure that is', () => {
    const { posting, explanation } = read(page, ELSEWHERE, { asked: true });
    expect(posting).toMatchObject({
      title: 'Backend Engineer (m/f/d)',
      company: 'Acme',
      description: 'Your tasks\nAPIs\n\nRequirements\n- Node.js',
      confidence: 'likely',
    });
    expect(explanation).toContain('Likely right');
    const fewer = read(page.replace('Apply now', 'Back'), ELSEWHERE, { asked: true });
    expect(fewer.posting?.confidence).toBe('guess');
    expect(fewer.explanation).toContain('A guess');
  });

  test.each([
    [
      'a list',
      page +
        '<a href="/1">Apply</a><a href="/2">Apply</a><a href="/3">Apply</a><a href="/4">Apply</a>',
    ],
    ['a list by its name', page.replaceAll('Backend Engineer (m/f/d)', '12 Backend Jobs')],
  ])('%s is not read', (_, html) => {
    expect(read(html, ELSEWHERE, { asked: true }).posting).toBeNull();
  });

  test.each([
    ['an article', `<meta property="og:type" content="article">${page}`],
    [
      'a heading that its title does not know',
      page.replace('<title>', '<title>Welcome</title><title>'),
    ],
    ['no heading', '<title>Backend Engineer – Acme</title><a href="/apply">Apply now</a>'],
  ])('%s is read only where the address says the same', (_, html) => {
    const { posting } = read(html, ELSEWHERE, { asked: true });
    expect(posting?.title).toMatch(/^Backend Engineer/);
    const elsewhere = 'https://acme.example/stories/a-day-with-the-team';
    expect(read(html, elsewhere, { asked: true }).posting).toBeNull();
  });
});

describe('an employer’s own site that a board’s system serves', () => {
  const page = `<h1 class="app-title">Data Engineer</h1><span class="company-name">at Acme</span>
    <div id="content"><p>Parcels.</p></div>`;

  test('is read by that system’s marks when the user asks', () => {
    expect(read(page).posting).toBeNull();
    expect(read(page, ELSEWHERE, { asked: true }).posting).toMatchObject({
      title: 'Data Engineer',
      company: 'Acme',
      description: 'Parcels.',
      confidence: 'likely',
    });
  });

  test('is not read where the marks are there twice', () => {
    const list = `${page}<h1 class="app-title">Frontend Engineer</h1>`;
    expect(read(list, ELSEWHERE, { asked: true }).posting).toBeNull();
  });
});

describe('a text that the user pasted', () => {
  const BODY = '\n\nYou will build APIs.\n- Node.js\n- MongoDB';

  test.each([
    ['About the job'],
    ['Job Description:'],
    ['We are looking for a backend engineer who knows Node.js.'],
    ['Hi Masud,'],
    ['Guten Tag,'],
    ['Your tasks'],
    ['Acme Parcels needs a backend engineer'],
    ['https://acme.example/jobs/1'],
    ['Thank you for your interest!'],
    ['Careers'],
    ['12345'],
  ])('“%s” is not made its title', (first) => {
    const { posting } = readText(first + BODY);
    expect(posting?.title).toBeUndefined();
    expect(posting?.description).toContain('You will build APIs.');
  });

  test.each([
    ['Backend Engineer', 'Backend Engineer'],
    ['# Backend Engineer', 'Backend Engineer'],
    ['**Backend Engineer (m/w/d)**', 'Backend Engineer (m/w/d)'],
    ['Easy Apply\nSave\nBackend Engineer', 'Backend Engineer'],
    ['Job title: Backend Engineer', 'Backend Engineer'],
    ['バックエンドエンジニア', 'バックエンドエンジニア'],
  ])('of “%s” it is “%s”', (first, title) => {
    expect(readText(first + BODY).posting?.title).toBe(title);
  });

  test('labels are read', () => {
    const labels = 'Position: Backend Engineer\nCompany: Acme Parcels\nLocation: Lisbon';
    const fields = { title: 'Backend Engineer', company: 'Acme Parcels', place: 'Lisbon' };
    expect(readText(labels + BODY).posting).toMatchObject(fields);
    const german =
      'Hallo,\n\nStelle: egal\nStellenbezeichnung: Entwickler\nUnternehmen: Acme GmbH\nStandort: Kiel';
    expect(readText(german + BODY).posting).toMatchObject({
      title: 'Entwickler',
      company: 'Acme GmbH',
      place: 'Kiel',
    });
    expect(
      readText(`Engineer\nCompany: Confidential\nLocation: 3 Locations${BODY}`).posting,
    ).toEqual(expect.not.objectContaining({ company: expect.anything() as unknown }));
  });

  test('an empty one says what to do', () => {
    expect(readText(' \n ')).toEqual({
      posting: null,
      explanation: 'This text is empty. Paste the posting’s text and try again.',
    });
  });
});

describe('what nobody sees', () => {
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

describe('the selection', () => {
  const selection = 'Backend Engineer\nNode.js and <b>MongoDB</b>';

  test('is the posting where nothing else was read', () => {
    expect(read('<p>Hello</p>', ELSEWHERE, { selection }).posting).toMatchObject({
      title: 'Backend Engineer',
      sources: { title: 'selection', description: 'selection' },
      confidence: 'guess',
    });
  });

  test('fills the description where the page has none', () => {
    const { posting } = read(ld({ ...JOB, description: '' }), ELSEWHERE, { selection });
    expect(posting).toMatchObject({
      title: 'Backend Engineer',
      sources: { description: 'selection' },
    });
  });
});

test('hidden code is no text of the posting', () => {
  const html = `<div class="posting-headline"><h2>Backend Engineer</h2></div>
    <div data-qa="job-description"><p>Seen <code>npm</code></p><code style="display: none">{"a":1}</code>
    <div hidden>Hidden</div><template><p>No</p></template></div>`;
  expect(read(html, BOARD).posting?.description).toBe('Seen npm');
});

test('names of elements that shadow the document’s members do no harm', () => {
  const names = ['documentElement', 'querySelector', 'querySelectorAll', 'title', 'body'];
  const forms = names.map((name) => `<form name="${name}"></form>`).join('');
  expect(read(ld(JOB) + forms).posting?.title).toBe('Backend Engineer');
});

test('what breaks inside ends in a sentence', () => {
  const broken = {} as Document;
  expect(readPosting(broken, ELSEWHERE)).toEqual({
    posting: null,
    explanation: expect.stringContaining('No job posting found here') as string,
  });
  expect(readPosting(broken, 'no address').posting).toBeNull();
});
