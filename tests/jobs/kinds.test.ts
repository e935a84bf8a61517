import { JSDOM } from 'jsdom';
import { describe, expect, test, vi } from 'vitest';
import type { Posting } from '../../jobs/posting.ts';
import { readPosting } from '../../jobs/read/index.ts';

/** No limit that the work itself could reach, on the slowest machine. */
vi.setConfig({ testTimeout: 600_000 });

/*
  Every kind of page that was once read wrong, each by several examples of our own making. The pages are
  small: a title, a heading, what makes them a posting, and what is special.
*/

const OWN = 'https://acme.example/careers/backend-engineer-4711';
const CAREERS = 'https://careers.acme.example/jobs/4711';
const LEVER = 'https://jobs.lever.co/beta/4f1c2a90-7b3d-4e5f-8a6b-0c9d8e7f6a5b';
const TITLE = 'Backend Engineer';

const SECTIONS =
  '<h2>About the role</h2><p>You will build services.</p><h2>Requirements</h2><ul><li>TypeScript</li></ul><a href="/apply">Apply now</a>';

type Parts = { title?: string; h1?: string; head?: string; body?: string };

const page = ({ title = TITLE, h1 = TITLE, head = '', body = SECTIONS }: Parts) =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${h1 && `<h1>${h1}</h1>`}${body}</body></html>`;

const data = (more: Record<string, unknown> = {}) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'JobPosting',
    title: TITLE,
    hiringOrganization: { '@type': 'Organization', name: 'Acme Parcels' },
    description: '<p>You will build services.</p>',
    ...more,
  }).replaceAll('</', '<\\/')}</script>`;

const readingOf = (html: string, address = CAREERS) =>
  readPosting(new JSDOM(html, { url: address }).window.document, address, { asked: true });

const read = (html: string, address = CAREERS): Partial<Posting> =>
  readingOf(html, address).posting ?? {};

describe('another posting’s data', () => {
  const pairs = [
    ['Backend Engineer (m/w/d)', 'Data Analyst (m/w/d)'],
    ['Senior Backend Engineer', 'Senior Data Engineer'],
    ['Backend Engineer', 'Backend Engineer II'],
    ['Backend Engineer', 'Senior Backend Engineer'],
    ['Sales Manager Leeds', 'Sales Manager York'],
    ['Entwickler Java', 'Entwickler Python'],
    ['Head of Engineering', 'Head of Marketing'],
    ['Engineer', 'Data Engineer'],
    ['バックエンドエンジニア', 'フロントエンドエンジニア'],
  ] as const;
  const cases = pairs.flatMap(([old, shown]) =>
    [CAREERS, 'https://wellfound.com/jobs/3000002-x', LEVER].map((at) => [old, shown, at] as const),
  );

  test.each(cases)('“%s” is left out where the page says “%s” (%s)', (old, shown, at) => {
    const html = page({ title: `${shown} at Beta`, h1: shown, head: data({ title: old }) });
    const { posting, explanation } = readingOf(html, at);
    expect(posting?.title).toBe(shown);
    expect(posting?.company).not.toBe('Acme Parcels');
    expect(posting?.confidence).not.toBe('certain');
    expect(Object.values(posting?.sources ?? {})).not.toContain('json-ld');
    expect(explanation).toContain(`data is about “${old}”, but the page says “${shown}”`);
  });

  test.each([
    ['Backend Engineer', 'Backend Engineer (m/w/d)'],
    ['Backend Engineer (m/f/d)', 'Backend Engineer (m/w/d)'],
    ['Sr. Backend Engineer', 'Senior Backend Engineer'],
    ['Backend Engineer', 'Backend Engineer – Leeds'],
    ['Software Engineer, Backend', 'Backend Software Engineer'],
    ['Backend Engineer H/F', 'Backend Engineer F/H'],
    ['백엔드 개발자', '백엔드개발자 채용'],
  ])('“%s” and “%s” are the same posting', (inData, shown) => {
    const html = page({ title: `${shown} | Acme`, h1: shown, head: data({ title: inData }) });
    expect(read(html)).toMatchObject({ company: 'Acme Parcels', sources: { title: 'json-ld' } });
  });

  test('a sole posting counts where its address is this page’s, or its title stands in the body', () => {
    const byAddress = page({
      title: 'Jobs - offre',
      h1: '',
      head: data({ url: CAREERS }),
      body: '',
    });
    expect(read(byAddress).company).toBe('Acme Parcels');
    const inBody = page({
      title: 'Our careers',
      h1: '',
      head: data(),
      body: `<div>${TITLE}</div>`,
    });
    expect(read(inBody).company).toBe('Acme Parcels');
    const nowhere = page({
      title: 'About us',
      h1: 'About us',
      head: data(),
      body: '<p>We are.</p>',
    });
    expect(readingOf(nowhere).posting).toBeNull();
    expect(readingOf(nowhere).explanation).toContain('data is about “Backend Engineer”');
  });

  test('of two postings at one address the one whose title is shown is read, or none', () => {
    const both = data({ url: CAREERS }) + data({ title: 'Data Engineer', url: CAREERS });
    expect(read(page({ title: 'Data Engineer', h1: 'Data Engineer', head: both })).title).toBe(
      'Data Engineer',
    );
    const neither = page({ title: 'Welcome', h1: 'Welcome', head: both, body: '' });
    expect(readingOf(neither).posting).toBeNull();
  });

  test('another posting fills no holes', () => {
    // The board’s page shows one posting while its title still names the one before.
    const html = `<title>Data Analyst at Beta Books (S23) | Y Combinator</title>
      <div class="ashby-job-posting-left-pane"><h1 class="ashby-job-posting-heading">${TITLE}</h1></div>`;
    const ashby = 'https://jobs.ashbyhq.com/acme/4f1c2a90-7b3d-4e5f-8a6b-0c9d8e7f6a5b';
    const { title, company } = read(
      html.replace(/<title>.*<\/title>/, '<title>Data Analyst @ Beta Books</title>'),
      ashby,
    );
    expect(title).toBe(TITLE);
    expect(company).toBeUndefined();
  });
});

describe('names that look like codes', () => {
  test.each([
    '3M',
    '1Password',
    '24 Hour Fitness',
    '37signals',
    'IBM - Research',
    '7-Eleven',
    '500 Global',
    '99designs',
    'Kestrel Harbour',
    'AB - CD Partners',
  ])('“%s” stays as it is', (name) => {
    const org = { name };
    const site = '<meta property="og:site_name" content="Careers">';
    expect(read(page({ head: data({ hiringOrganization: org }) + site })).company).toBe(name);
    const workday = `https://${name.toLowerCase().split(/\W/)[0] ?? ''}.wd5.myworkdayjobs.com/en-US/x/job/Leeds/Backend-Engineer_R1234`;
    expect(read(page({ head: data({ hiringOrganization: org }) }), workday).company).toBe(name);
    // Between dashes nobody can tell a name from two pieces of a title.
    const beside = read(page({ title: `${TITLE} | ${name}` }), OWN).company;
    expect(name).toContain(beside);
    if (!name.includes(' - ')) expect(beside).toBe(name);
  });

  test.each([
    ['IN2 COV - COV Engineering Services PL', 'Covex'],
    ['2100 Covex Technology', 'Covex Technology'],
    ['Canada Covex ULC', 'Covex'],
    ['Covex GmbH', 'Covex'],
    ['Covex Health', 'Covex Health'],
  ])('“%s” on the address of covex is %s', (name, brand) => {
    const head = data({ hiringOrganization: { name }, description: 'At Covex we build.' });
    const address = 'https://covex.wd5.myworkdayjobs.com/en-US/x/job/Leeds/Backend-Engineer_R1234';
    expect(read(page({ head }), address).company).toBe(brand);
  });
});

describe('what stands beside a title', () => {
  test.each([
    'Austin, TX | Acme Parcels',
    'Acme Parcels | Berlin',
    'Remote | Acme Parcels',
    'Full-time | Acme Parcels',
    'Apply Now | Acme Parcels',
    'R0012345 | Acme Parcels',
    'Req #12345 | Acme Parcels',
    '$120k - $150k | Acme Parcels',
    'Posted 3 days ago | Acme Parcels',
    'Immediate start | Acme Parcels',
    'Engineering | Acme Parcels',
    'Job Details | Acme Parcels',
    'Careers at Acme Parcels',
    'Acme Parcels Careers',
    'Acme Parcels Jobs',
    'Working at Acme Parcels',
    'Karriere bei Acme Parcels',
    'Kariera w Acme Parcels',
    'Acme Parcels – Stellenangebote',
    'Acme Parcels 4.1',
  ])('“… | %s” names Acme Parcels', (beside) => {
    expect(read(page({ title: `${TITLE} | ${beside}` }), OWN)).toMatchObject({
      title: TITLE,
      company: 'Acme Parcels',
    });
  });

  test.each([
    'Berlin',
    'Austin, TX',
    'Remote',
    'Apply Now',
    'Full-time',
    'JR-100234',
    'Careers',
    'München (m/w/d)',
  ])('“… | %s” names nobody', (beside) => {
    expect(read(page({ title: `${TITLE} | ${beside}` }), OWN).company).toBeUndefined();
  });

  test.each([
    ['Backend Engineer at Acme Parcels', OWN],
    ['Acme Parcels is hiring a Backend Engineer', OWN],
    ['Backend Engineer in Austin, Texas | Careers at Acme Parcels', OWN],
    ['Backend Engineer, Acme Parcels, Berlin', OWN],
    ['Stellenangebot Backend Engineer bei Acme Parcels in Berlin', OWN],
    ['Vacature Backend Engineer bij Acme Parcels', OWN],
    ['Backend Engineer presso Acme Parcels', OWN],
    ['Backend Engineer - Acme Parcels - Berlin | JobHub', 'https://jobhub.example/job/x-4711'],
    [
      'Acme Parcels hiring Backend Engineer in Lisbon | JobHub',
      'https://jobhub.example/job/x-4711',
    ],
    [
      'Backend Engineer - Acme Parcels - Leeds - Just Join IT',
      'https://justjoin.it/job-offer/x-4711',
    ],
    [
      'Backend Engineer | Acme Parcels | FINN.no',
      'https://www.finn.no/job/ad.html?finnkode=471147',
    ],
    [
      'Backend Engineer Job Berlin - Acme Parcels - StepStone',
      'https://www.stepstone.de/stellenangebote--x--4711471',
    ],
    [
      'Praca Backend Engineer, Acme Parcels, Warszawa',
      'https://www.pracuj.pl/praca/x,oferta,1004711',
    ],
  ])('“%s” names Acme Parcels', (title, address) => {
    expect(read(page({ title }), address).company).toBe('Acme Parcels');
  });

  test('the domain’s own label names the employer where the text writes it', () => {
    const body = SECTIONS.replace('You will', 'At Kestrel you will');
    expect(read(page({ body }), 'https://kestrel.example/jobs/4711').company).toBe('Kestrel');
    expect(read(page({}), 'https://kestrel.example/jobs/4711').company).toBeUndefined();
    expect(read(page({ body }), 'https://kestreljobs.example/jobs/4711').company).toBeUndefined();
  });
});

describe('placeholders', () => {
  test.each([
    'confidential',
    'Private Advertiser',
    'Anonymous',
    'Undisclosed',
    'Vertraulich',
    'Unknown',
    'Confidential Company',
    'Entreprise confidentielle',
    'Empresa confidencial',
    'Anonymní společnost',
    'Vertrauliches Unternehmen',
    '非公開',
    'https://acme.example/',
    'www.acme.example',
    'jobs@acme.example',
    '12345',
  ])('“%s” is no company', (name) => {
    const address = 'https://www.seek.com.au/job/81234567';
    const title = `${TITLE} Job in Sydney - SEEK`;
    const head = data({ hiringOrganization: name });
    expect(read(page({ title, head }), address).company).toBeUndefined();
    const body = `<span data-automation="job-detail-title">${TITLE}</span><span data-automation="advertiser-name">${name}</span>`;
    expect(read(page({ title, body }), address).company).toBeUndefined();
  });

  test.each([
    'Confidential Computing Inc',
    'Anonymous Labs',
    'Unknown Worlds',
    'Private Suite GmbH',
  ])('“%s” is one', (name) => {
    expect(read(page({ head: data({ hiringOrganization: { name } }) })).company).toBe(name);
  });
});

describe('titles that hold a word of a list', () => {
  test.each([
    'Privacy Counsel',
    'Search Quality Analyst',
    'Head of Reviews',
    'Benefits Manager',
    'Engineering Manager, Jobs',
    'Settings UI Engineer',
    'Senior Software Engineer - Search',
    'Interview Coordinator',
    'Careers Advisor',
    'Login Experience Engineer',
    'Community Manager',
  ])('“%s” is one', (title) => {
    expect(read(page({ title: `${title} | Acme Parcels`, h1: title })).title).toBe(title);
  });

  test.each([
    'Backend Engineer Jobs',
    '12 Backend Jobs',
    'Jobs in Berlin',
    'My profile',
    'Acme Reviews',
    'Privacy Policy',
    'Search results',
    'Our benefits',
    'Sign in',
    'Page not found',
    'Life at Acme',
    'Backend Engineer Salaries',
    'How to become a Backend Engineer',
  ])('“%s” is none', (title) => {
    expect(readingOf(page({ title: `${title} | Acme Parcels`, h1: title })).posting).toBeNull();
  });
});

describe('JSON-LD that says more than one script', () => {
  test('references by @id, also across scripts', () => {
    const script = (json: unknown) =>
      `<script type="application/ld+json">${JSON.stringify(json)}</script>`;
    const head =
      data({ hiringOrganization: { '@id': '#org' }, jobLocation: { '@id': '#place' } }) +
      script({ '@type': 'Organization', '@id': '#org', name: 'Acme Parcels' }) +
      script({
        '@graph': [
          { '@type': 'Place', '@id': '#place', address: { '@id': '#address' } },
          { '@id': '#address', addressLocality: 'Lisbon', addressCountry: 'PT' },
        ],
      });
    expect(read(page({ head }))).toMatchObject({
      company: 'Acme Parcels',
      place: 'Lisbon, Portugal',
    });
  });

  test('values with their language', () => {
    const value = (text: string) => ({ '@value': text, '@language': 'de' });
    const head = data({
      title: value(TITLE),
      hiringOrganization: { name: value('Acme Pakete') },
      description: [value('<p>Pakete.</p>')],
    });
    expect(read(page({ head }))).toMatchObject({
      title: TITLE,
      company: 'Acme Pakete',
      description: 'Pakete.',
    });
  });
});

describe('character references', () => {
  test.each([
    ['&Omega;mega Labs', 'Ωmega Labs'],
    ['Program&aacute;tor v&yacute;voj&aacute;&rcaron;', 'Programátor vývojář'],
    ['Soft&shy;ware', 'Software'],
    ['&amp;Zcaron;atec', 'Žatec'],
    ['&CounterClockwiseContourIntegral; Labs', '∳ Labs'],
    ['R&amp;D', 'R&D'],
    ['A&notareference;B', 'A&notareference;B'],
    ['&#x41;&#66;', 'AB'],
    ['Node&period;js &lt;b&gt;bold&lt;/b&gt;', 'Node.js bold'],
  ])('%s is %s', (name, text) => {
    const head = data({ hiringOrganization: { name } });
    expect(read(page({ head })).company).toBe(text);
  });

  test('angle brackets in a title are text, and never an element', () => {
    const title = 'Engineer &lt;Go/Rust&gt;';
    const shown = page({ title: `${title} at Acme`, h1: title, head: data({ title }) });
    expect(read(shown).title).toBe('Engineer <Go/Rust>');
    const markup = 'Engineer &lt;img src=x onerror=alert(1)&gt;';
    const { title: read2 } = read(
      page({ title: 'Engineer', h1: 'Engineer', head: data({ title: markup }) }),
    );
    expect(read2).toBe('Engineer');
  });
});

describe('words for screen readers', () => {
  test.each([
    `<strong>${TITLE}</strong><span class="visually-hidden">${TITLE}</span>`,
    `<span aria-hidden="true">${TITLE}</span><span class="sr-only">${TITLE}</span>`,
    `${TITLE}<span class="screen-reader-text">opens in a new tab</span>`,
  ])('%s says its words once', (h1) => {
    const body = `<div class="job-details-jobs-unified-top-card__job-title"><h1>${h1}</h1></div>`;
    const address = 'https://www.linkedin.com/jobs/view/4111222333/';
    expect(read(page({ title: 'LinkedIn', h1: '', body }), address).title).toBe(TITLE);
  });
});

describe('places', () => {
  const place = (addressLocality: unknown, addressRegion?: unknown, addressCountry?: unknown) =>
    read(
      page({
        head: data({
          jobLocation: { address: { addressLocality, addressRegion, addressCountry } },
        }),
      }),
    ).place;

  test.each([
    [['Portland', 'OR', 'US'], 'Portland, OR, United States'],
    [['Carlsbad', 'CA', 'US'], 'Carlsbad, CA, United States'],
    [['Indianapolis', 'IN', 'US'], 'Indianapolis, IN, United States'],
    [['Lisbon', 'Lisbon', 'PT'], 'Lisbon, Portugal'],
    [['Austin, TX', 'TX', 'USA'], 'Austin, TX, United States'],
    [['Austin', 'US-TX', 'US'], 'Austin, TX, United States'],
    [['Nairobi', 'Unknown Region', 'KE'], 'Nairobi, Kenya'],
    [['Lyon', 'FR-', 'FR'], 'Lyon, France'],
    [['2 Locations', undefined, 'DE'], 'Germany'],
    [['Multiple locations', undefined, undefined], undefined],
    [['12345', undefined, 'KE'], 'Kenya'],
    [['Acme Parcels', undefined, undefined], undefined],
    [['Acme Parcels', undefined, 'FI'], 'Finland'],
  ])('%j is %s', ([city, region, country], text) => {
    expect(place(city, region, country)).toBe(text);
  });

  test('who may work from more than twenty countries may work from anywhere', () => {
    const countries = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT'.split(
      ' ',
    );
    const applicantLocationRequirements = countries.map((name) => ({ '@type': 'Country', name }));
    const head = data({ jobLocationType: 'TELECOMMUTE', applicantLocationRequirements });
    expect(read(page({ head })).place).toBe('Anywhere');
    const one = { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: { name: 'KE' } };
    expect(read(page({ head: data(one) })).place).toBe('Kenya');
  });

  test.each([
    ['<dl><dt>Standort</dt><dd>Kiel</dd></dl>', 'Kiel'],
    ['<p><b>Lieu :</b> Villeurbanne</p>', 'Villeurbanne'],
    ['<p>Location: Leeds, UK</p>', 'Leeds, UK'],
    ['<p>Location: Leeds, UK /</p>', 'Leeds, UK'],
    ['<h3>勤務地</h3><p>福岡市</p>', '福岡市'],
    ['<table><tr><th>Adresa</th><td>Olomouc</td></tr></table>', 'Olomouc'],
    ['<p>Lisbon, Portugal · 1 day ago · 40 applicants</p>', 'Lisbon, Portugal'],
    ['<p>Location</p><p>2 Locations</p>', undefined],
    ['<label>Location</label><select><option>All</option></select>', undefined],
  ])('%s says %s', (body, text) => {
    expect(read(page({ body: body + SECTIONS })).place).toBe(text);
  });

  test('a board’s own words for no place are none', () => {
    const address = 'https://acme.wd3.myworkdayjobs.com/en-US/x/job/Leeds/Backend-Engineer_R12345';
    const at = (text: string) =>
      read(
        page({
          h1: '',
          body: `<h2 data-automation-id="jobPostingHeader">${TITLE}</h2><div data-automation-id="locations"><dl><dt>locations</dt><dd>${text}</dd></dl></div>`,
        }),
        address,
      ).place;
    expect(at('2 Locations')).toBeUndefined();
    expect(at('US-Minnesota-Maplewood')).toBe('Maplewood, Minnesota, United States');
    expect(at('KE')).toBe('Kenya');
  });
});

describe('the text', () => {
  const list = '<ul><li>Node.js services</li><li>Small queues</li></ul>';

  test('of the page wins where it is the same and longer, or has its lists', () => {
    const flat = 'We move parcels by night. Your tasks: Node.js services. Small queues.';
    const body = `<main><p>We move parcels by night.</p><h2>Your tasks</h2>${list}<h2>Requirements</h2><p>Care.</p></main><a href="/apply">Apply</a>`;
    const { description, sources } = read(page({ head: data({ description: flat }), body }));
    expect(description).toContain('\n- Node.js services\n- Small queues');
    expect(sources?.description).toBe('page');
    const other = read(
      page({ head: data({ description: 'Something else entirely here.' }), body }),
    );
    expect(other.description).toBe('Something else entirely here.');
  });

  const long = `We move parcels by night. ${'Every depot has its own queue, and you keep it short. '.repeat(12)}`;

  test.each([
    [
      'a long summary',
      page({
        head: `<meta property="og:description" content="${long}">`,
        body: '<a href="/apply">Apply</a>',
      }),
    ],
    [
      'the densest block',
      page({
        body: `<nav>${'<a href="/x">Menu</a>'.repeat(40)}</nav><div><div>${long}</div></div><a href="/apply">Apply</a>`,
      }),
    ],
    [
      'state in a script',
      page({
        body: `<a href="/apply">Apply</a><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(
          {
            a: [
              { title: 'Other', description: 'x'.repeat(900) },
              { title: TITLE, description: `<p>${long}</p>` },
            ],
          },
        )}</script>`,
      }),
    ],
    [
      'state in an attribute',
      page({
        body: `<a href="/apply">Apply</a><div data-page='${JSON.stringify({ job: { title: TITLE, content: long } })}'></div>`,
      }),
    ],
    [
      'state in an assignment',
      page({
        body: `<a href="/apply">Apply</a><script>window.__appData = ${JSON.stringify({ posting: { title: TITLE, descriptionHtml: long } })}; run()</script>`,
      }),
    ],
  ])('is %s where nothing else holds it', (_, html) => {
    expect(read(html, OWN).description).toBe(long.trim());
  });

  test('ends before the buttons under it', () => {
    const body = `<div class="ashby-job-posting-left-pane"><h1 class="ashby-job-posting-heading">${TITLE}</h1></div><div role="tabpanel" id="overview"><p>Parcels.</p><p>Report this job</p><button>Share</button></div>`;
    const address = 'https://jobs.ashbyhq.com/acme/4f1c2a90-7b3d-4e5f-8a6b-0c9d8e7f6a5b';
    expect(read(page({ h1: '', body }), address).description).toBe('Parcels.');
  });
});

test('an employer’s own page in a known layout is read by that board’s title patterns', () => {
  const body = `<div class="job__title"><h1>Data Engineer</h1></div><div class="job__description"><p>Parcels.</p></div>`;
  const html = page({
    title: 'Job Application for Data Engineer at Kestrel Harbour',
    h1: '',
    body,
  });
  expect(read(html, 'https://kestrel.example/company?gh_jid=12').company).toBe('Kestrel Harbour');
});
