import { expect, test } from 'vitest';
import { data, page, read, SECTIONS, TITLE } from './small-page.ts';

test('an employer that stays secret isn’t replaced by its place or by the board', () => {
  const address = { addressLocality: 'Medellín', addressRegion: 'Antioquia', addressCountry: 'CO' };
  const head = data({
    hiringOrganization: { name: 'Empresa confidencial' },
    jobLocation: { '@type': 'Place', address },
  });
  const title = `${TITLE} - Medellín, Antioquia - Jobtablero Colombia`;
  const posting = read(page({ title, head }), 'https://co.jobtablero.com/oferta/x-4711');
  expect(posting.place).toBe('Medellín, Antioquia, Colombia');
  expect(posting.company).toBeUndefined();
});

test.each([
  ['acme-parcels', 'Acme Parcels GmbH moves parcels.', 'Acme Parcels'],
  ['acmeparcels', 'At Acme Parcels you move parcels.', 'Acme Parcels'],
  ['acmeparcels', 'You move parcels.', undefined],
  ['jobs', 'Jobs at a parcel company.', undefined],
])('%s in a larger system’s address, and “%s”: %s', (part, text, company) => {
  const address = `https://${part}.staffsystem.example/de/jobs/4711/backend-engineer`;
  expect(read(page({ body: `<p>${text}</p>${SECTIONS}` }), address).company).toBe(company);
});
