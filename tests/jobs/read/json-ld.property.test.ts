import fc from 'fast-check';
import { test } from 'vitest';
import { holds } from '../../cases.ts';
import { address, expectClean, nasty } from '../hostile.ts';

const value: fc.Arbitrary<unknown> = fc.oneof(
  { maxDepth: 2 },
  nasty,
  fc.constantFrom(null, '', 0, true, [], {}),
  fc.array(nasty, { maxLength: 3 }),
  fc.dictionary(
    fc.constantFrom('name', 'address', 'addressLocality', 'addressCountry', '@id'),
    nasty,
  ),
);

const job = fc.record(
  {
    '@type': fc.constantFrom('JobPosting', ['JobPosting'], 'http://schema.org/JobPosting'),
    title: fc.oneof(nasty, fc.constant('Backend Engineer'), value),
    hiringOrganization: value,
    jobLocation: value,
    jobLocationType: value,
    applicantLocationRequirements: value,
    employmentType: value,
    datePosted: value,
    description: fc.oneof(nasty, value),
    url: value,
  },
  { requiredKeys: ['@type', 'title'] },
);

const page = (json: string) => `<script type="application/ld+json">${json}</script>`;

test('JSON-LD of any value never throws and never leaves markup or unseen characters', () => {
  holds(fc.tuple(fc.array(job, { maxLength: 3 }), address), ([jobs, at]) => {
    expectClean(page(JSON.stringify(jobs.length === 1 ? jobs[0] : jobs)), at);
  });
});

test('JSON-LD that was cut and mixed never throws either', () => {
  const cut = fc.tuple(job, nasty, fc.nat(400), fc.nat(40), address);
  holds(cut, ([it, noise, at, length, where]) => {
    const json = JSON.stringify(it);
    expectClean(page(json.slice(0, at) + noise + json.slice(at + length)), where);
  });
});
