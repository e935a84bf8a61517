import { describe, expect, test } from 'vitest';
import { BOARD, ELSEWHERE, JOB, ld, read } from './read-html.ts';

describe('sources fill each other’s gaps', () => {
  test('a description missing from the data comes from the board’s page', () => {
    const html = `${ld({ ...JOB, description: null })}
      <div class="posting-headline"><h2>Backend Engineer</h2></div>
      <div data-qa="job-description"><p>From the page.</p></div>`;
    const { posting, explanation } = read(html, BOARD);
    expect(posting).toMatchObject({
      description: 'From the page.',
      sources: { title: 'json-ld', description: 'selectors' },
    });
    expect(explanation).toMatch(
      /^Title, company from the data .+; text from this board’s usual layout\.$/,
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

  test('the brand replaces a legal entity’s name, and an empty one', () => {
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

describe('a page outside the boards', () => {
  const page = `<title>Backend Engineer (m/f/d) – Acme</title>
    <h1>Application Submitted</h1><h1>Backend Engineer (m/f/d)</h1>
    <section><h2>Your tasks</h2><p>APIs</p><h2>Requirements</h2><ul><li>Node.js</li></ul></section>
    <a href="/apply">Apply now</a>`;

  test('isn’t read before you ask', () => {
    const { posting, explanation } = read(page);
    expect(posting).toBeNull();
    expect(explanation).toContain('isn’t a posting on a known board');
  });

  test('is read by its signs when you ask, and says with what confidence', () => {
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

  test('needs only one heading where its address is about hiring', () => {
    const short = page.replace('<h2>Your tasks</h2>', '');
    const { posting } = read(short, 'https://acme.example/careers/backend', { asked: true });
    expect(posting).toMatchObject({ company: 'Acme', confidence: 'guess' });
    for (const [html, address] of [
      [short, 'https://acme.example/team/backend'],
      [short.replace('Apply now', 'Back'), 'https://acme.example/careers/backend'],
      [short.replaceAll('Engineer', 'Engineering'), 'https://acme.example/careers/backend'],
    ] as const) {
      expect(read(html, address, { asked: true }).posting).toBeNull();
    }
  });

  test.each(['Das bringen Sie mit', 'Was dich erwartet', 'Descripción', '상세요강'])(
    '“%s” is a heading of a posting',
    (heading) => {
      const short = page.replace('<h2>Your tasks</h2>', '').replace('Requirements', heading);
      const address = 'https://acme.example/careers/backend';
      expect(read(short, address, { asked: true }).posting?.company).toBe('Acme');
    },
  );

  test('names itself by a number, and is applied to, in other words too', () => {
    const spanish = page.replace('Apply now', 'Inscríbete');
    const address = 'https://acme.example/jobs/view?rec_idx=51822904';
    expect(read(spanish, address, { asked: true }).posting?.confidence).toBe('likely');
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

  test('is read by that system’s markup when you ask', () => {
    expect(read(page).posting).toBeNull();
    expect(read(page, ELSEWHERE, { asked: true }).posting).toMatchObject({
      title: 'Data Engineer',
      company: 'Acme',
      description: 'Parcels.',
      confidence: 'likely',
    });
  });

  test('isn’t read if the markup appears twice', () => {
    const list = `${page}<h1 class="app-title">Frontend Engineer</h1>`;
    expect(read(list, ELSEWHERE, { asked: true }).posting).toBeNull();
  });
});
