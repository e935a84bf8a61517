import type { Board } from './board.ts';

/** The countries that have a site, according to Glassdoor's help pages. */
const HOSTS = [
  ...['com', 'ca', 'co.in', 'co.nz', 'co.uk', 'com.ar', 'com.au', 'com.br', 'com.hk', 'com.mx'],
  ...['at', 'be', 'ch', 'de', 'es', 'fr', 'ie', 'it', 'nl', 'sg'],
].map((domain) => `www.glassdoor.${domain}`);

const LANGUAGES = [
  'de.glassdoor.ch',
  'fr.glassdoor.be',
  'fr.glassdoor.ca',
  'fr.glassdoor.ch',
  'nl.glassdoor.be',
];

/** A posting on its own is under `/job-listing/`; in the pane of a search, `jl` names it. */
export const glassdoor: Board = {
  id: 'glassdoor',
  name: 'Glassdoor',
  hosts: [...HOSTS, ...LANGUAGES],
  isPosting: (url) =>
    /^\/job-listing\/[^/]*-JV_[^/]+\.htm$/.test(url.pathname) ||
    (/^\/(job-listing|Job)\/[^/]+$/.test(url.pathname) &&
      /^\d+$/.test(url.searchParams.get('jl') ?? '')),
  layouts: [
    {
      seen: '2024, in the pane',
      title: 'h1[id^="jd-job-title"], [data-test="job-title"]',
      company: '[class*="EmployerProfile_employerName"], [data-test="employer-name"]',
      place: '[data-test="location"]',
      description: '[class*="JobDetails_jobDescription"]',
    },
  ],
  titles: [
    /^(?<company>(?:(?! hiring ).)+) hiring (?<title>.+) Job in (?<place>(?:(?! Job in ).)+) \| Glassdoor$/,
  ],
};
