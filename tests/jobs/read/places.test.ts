import { describe, expect, test } from 'vitest';
import { data, page, read, SECTIONS, TITLE } from './small-page.ts';

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

  test('a place that has only a name is called that', () => {
    const named = data({ jobLocation: { '@type': 'Place', name: 'Berlin HQ' } });
    expect(read(page({ head: named })).place).toBe('Berlin HQ');
  });

  test('a job for more than twenty countries is for anywhere', () => {
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
    ['<p>Location: 🇬🇧 Leeds, UK</p>', 'Leeds, UK'],
    ['<p>📍 Hamburg</p>', 'Hamburg'],
    ['<p>🇩🇪 Hamburg</p>', 'Hamburg'],
    ['<p>📍\u{fe0f} Hamburg</p>', 'Hamburg'],
    ['<p>👩🏽‍💻 Remote</p>', 'Remote'],
    ['<h3>勤務地</h3><p>福岡市</p>', '福岡市'],
    ['<table><tr><th>Adresa</th><td>Olomouc</td></tr></table>', 'Olomouc'],
    ['<p>Lisbon, Portugal · 1 day ago · 40 applicants</p>', 'Lisbon, Portugal'],
    ['<p>Location</p><p>2 Locations</p>', undefined],
    [
      '<div class="similar-jobs"><p>Data Engineer</p><p class="location">Kongsberg</p></div>',
      undefined,
    ],
    ['<aside><p class="location">Kongsberg</p></aside>', 'Kongsberg'],
    ['<label>Location</label><select><option>All</option></select>', undefined],
  ])('%s says %s', (body, text) => {
    expect(read(page({ body: body + SECTIONS })).place).toBe(text);
  });

  test('a board’s own words for "no place" aren’t a place', () => {
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
