import type { Board } from './board.ts';

/** A posting on its own, or in the pane of a search, where `lk` or `lvk` names it. */
export const zipRecruiter: Board = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  hosts: ['www.ziprecruiter.com'],
  isPosting: (url) =>
    /^\/c\/[^/]+\/Job\/[^/]+(\/[^/]+)*$/.test(url.pathname) ||
    /^\/jobs\/([^/]+\/)?[^/]+-[\da-f]{8}\/?$/.test(url.pathname) ||
    (/^\/jobs-search\/?\d*$/.test(url.pathname) && url.searchParams.has('lk')) ||
    (/^\/jobs\/{0,2}j?$/.test(url.pathname) && url.searchParams.has('lvk')),
  layouts: [
    {
      seen: '2024, in the pane; its h1 says "Settings"',
      title:
        '[data-testid="right-pane"] h2, [data-testid="job-details-scroll-container"] h2, h1.job_title',
      company: '[data-testid="right-pane"] a[href^="/co/"], .hiring_company_text',
      description: '[data-testid="job-details-scroll-container"], .job_description',
    },
  ],
};
