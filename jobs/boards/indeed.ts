import type { Board } from './board.ts';

/** A posting on its own is at `/viewjob`; in the panes of the search and the start page, `vjk` names it. */
export const indeed: Board = {
  id: 'indeed',
  name: 'Indeed',
  hosts: ['*.indeed.com'],
  subdomain: (name) => name === 'www' || /^([a-z]{2}|[a-z]{2}-[a-z]{2}|emplois\.ca)$/.test(name),
  isPosting: (url) =>
    (/^\/(m\/)?viewjob\/?$/.test(url.pathname) &&
      /^[\da-f]+$/.test(url.searchParams.get('jk') ?? '')) ||
    (/^\/($|jobs$|q-[^/]+-jobs\.html$|[^/]+-jobs(-in-[^/]+)?$)/i.test(url.pathname) &&
      /^[\da-f]+$/.test(url.searchParams.get('vjk') ?? '')),
  layouts: [
    {
      seen: '2026-08, alone and in the pane',
      title: '[data-testid="jobsearch-JobInfoHeader-title"], .jobsearch-JobInfoHeader-title',
      company: '[data-testid="inlineHeader-companyName"], [data-company-name="true"]',
      place: '[data-testid="inlineHeader-companyLocation"], #jobLocationText',
      description: '#jobDescriptionText',
    },
  ],
  titles: [/^(?<title>.+) - (?<place>[^-]+) - Indeed(?:\.com)?$/],
};
