import { describe, expect, test } from 'vitest';
import { postingKey } from '../../../components/posting-button/posting-key.ts';

const key = (address: string) => postingKey(new URL(address));
const LINKEDIN = 'https://www.linkedin.com/jobs';
const SITE = 'https://careers.acme.example/jobs';

describe('the same posting', () => {
  test.each([
    [`${LINKEDIN}/view/4051241378`, '#about'],
    [`${LINKEDIN}/view/4051241378`, '/?trk=public'],
    [`${LINKEDIN}/search/?currentJobId=7`, '&start=25'],
    ['https://www.indeed.com/viewjob?jk=ab12', '&from=serp&tk=1#apply'],
    [`${SITE}?id=7`, '&utm_source=x&trk=y'],
    [`${SITE}/7`, '#requirements'],
  ])('%s with %s', (address, more) => {
    expect(key(address + more)).toBe(key(address));
  });
});

describe('another posting', () => {
  test.each([
    [`${LINKEDIN}/view/4051241378`, `${LINKEDIN}/view/4051241379`],
    [`${LINKEDIN}/search/?currentJobId=7`, `${LINKEDIN}/search/?currentJobId=8`],
    ['https://www.indeed.com/viewjob?jk=ab12', 'https://www.indeed.com/viewjob?jk=ab13'],
    [
      'https://www.ziprecruiter.com/jobs-search?lk=1',
      'https://www.ziprecruiter.com/jobs-search?lk=2',
    ],
    [`${SITE}?id=7`, `${SITE}?id=8`],
    [`${SITE}#/7`, `${SITE}#/8`],
    [`${SITE}/7`, 'https://jobs.acme.example/jobs/7'],
  ])('%s and %s', (one, other) => {
    expect(key(one)).not.toBe(key(other));
  });
});
