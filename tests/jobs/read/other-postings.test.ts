import { describe, expect, test } from 'vitest';
import { CAREERS, data, LEVER, page, read, readingOf, TITLE } from './small-page.ts';

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

  test('a single posting counts if its address is this page’s, or its title is in the body', () => {
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

  test('of two postings at one address, only one whose title is shown is read', () => {
    const both = data({ url: CAREERS }) + data({ title: 'Data Engineer', url: CAREERS });
    expect(read(page({ title: 'Data Engineer', h1: 'Data Engineer', head: both })).title).toBe(
      'Data Engineer',
    );
    const neither = page({ title: 'Welcome', h1: 'Welcome', head: both, body: '' });
    expect(readingOf(neither).posting).toBeNull();
  });

  test('another posting’s data fills no gaps', () => {
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
