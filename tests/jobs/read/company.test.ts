import { describe, expect, test } from 'vitest';
import { data, OWN, page, read, SECTIONS, TITLE } from './small-page.ts';

describe('names that look like codes', () => {
  test.each([
    '3M',
    '1Password',
    '24 Hour Fitness',
    'Toys R Us',
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
    // Between dashes, a name looks just like two pieces of a title.
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

describe('what’s beside a title', () => {
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
    'Carrières',
    'Join us',
    'Rejoignez-nous',
    'München (m/w/d)',
    'Łódź',
    'Sao Paulo',
  ])('“… | %s” names no company', (beside) => {
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

  describe('a site that adds its own name to its titles', () => {
    const site = 'https://tableau.example/offres/backend-engineer-4711';
    const readOn = (body: string, title = `${TITLE} | Tableau`) =>
      read(
        page({
          title,
          head: '<meta property="og:site_name" content="Tableau">',
          body: body + SECTIONS,
        }),
        site,
      ).company;

    test.each([
      '<p>Company: Acme Parcels</p>',
      '<h2><a href="/company/acme-parcels">Acme Parcels</a></h2>',
      '<h2><a href="/companies/4711/">Acme Parcels</a></h2>',
      '<a href="https://tableau.example/employer/4711-acme-parcels?x">Acme Parcels</a>',
      '<p><a href="https://tableau.example/companies/4711-x">x</a></p><a href="/employers/acme">Acme Parcels</a>',
    ])('may say that another company is hiring: %s', (body) => {
      expect(readOn(body)).toBe('Acme Parcels');
    });

    test.each([
      '',
      '<a href="/company/about">About</a>',
      '<a href="/company/teams/engineering">Engineering</a>',
      '<a href="/company/offices/berlin">Berlin</a>',
      `${'<p>Words.</p>'.repeat(9)}<a href="/company/acme">Acme</a>`,
      '<p>Company</p><p>Our story</p>',
    ])('is the employer if it doesn’t: %s', (body) => {
      expect(readOn(body)).toBe('Tableau');
    });

    test('isn’t searched for one if its title names the employer', () => {
      expect(readOn('<p>Company: Beta</p>', `${TITLE} at Acme Parcels`)).toBe('Acme Parcels');
    });
  });

  test('the domain names the employer if the text does too', () => {
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
  ])('“%s” isn’t a company', (name) => {
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
  ])('“%s” is a company', (name) => {
    expect(read(page({ head: data({ hiringOrganization: { name } }) })).company).toBe(name);
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
