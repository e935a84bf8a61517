import { describe, expect, test } from 'vitest';
import { BOARD, JOB, ld, read } from './read-html.ts';

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
  ])('a title that is %s doesn’t count', (_, title) => {
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

  test('a description of 5 MB is read up to its limit', () => {
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

  test('an ItemList is about other pages', () => {
    const itemList = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: JOB }] };
    expect(read(ld(itemList)).posting).toBeNull();
  });

  test('a posting that the page doesn’t mention isn’t shown', () => {
    expect(read(`<title>About our team</title><h1>About</h1>${ld(JOB)}`).posting).toBeNull();
  });

  test('data left behind by a navigation gives way to the board’s page', () => {
    const html = `${ld({ ...JOB, title: 'Data Analyst' })}
      <div class="posting-headline"><h2>Backend Engineer</h2></div>`;
    const { posting } = read(html, BOARD);
    expect(posting?.title).toBe('Backend Engineer');
    expect(posting?.company).toBeUndefined();
  });
});
