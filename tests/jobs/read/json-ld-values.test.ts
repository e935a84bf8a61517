import { describe, expect, test } from 'vitest';
import { data, page, read, TITLE } from './small-page.ts';

describe('JSON-LD with references and languages', () => {
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

  test('references that say a type, before the thing itself', () => {
    const org = { '@type': 'Organization', '@id': '#org' };
    const named = JSON.stringify({ ...org, name: 'Acme Parcels' });
    const head = `${data({ hiringOrganization: org })}<script type="application/ld+json">${named}</script>`;
    expect(read(page({ head })).company).toBe('Acme Parcels');
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
