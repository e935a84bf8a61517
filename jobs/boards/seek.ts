import type { Board } from './board.ts';

/** A posting on its own, or in the pane of a search, where `jobId` names it. */
export const seek: Board = {
  id: 'seek',
  name: 'SEEK',
  hosts: ['www.seek.com.au', 'www.seek.co.nz', 'au.seek.com', 'nz.seek.com'],
  isPosting: (url) =>
    /^\/job\/\d+(\/apply)?\/?$/.test(url.pathname) ||
    (/^\/[^/]*jobs[^/]*(\/[^/]+)*$/i.test(url.pathname) &&
      /^\d+$/.test(url.searchParams.get('jobId') ?? '')),
  layouts: [
    {
      seen: '2026-08',
      title: '[data-automation="job-detail-title"]',
      company: '[data-automation="advertiser-name"]',
      place: '[data-automation="job-detail-location"]',
      description: '[data-automation="jobAdDetails"]',
    },
  ],
  titles: [/^(?<title>.+) Job in (?<place>(?:(?! Job in ).)+) - SEEK$/],
};
