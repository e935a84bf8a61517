import type { Board } from './board.ts';

export const lever: Board = {
  id: 'lever',
  name: 'Lever',
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  isPosting: ({ pathname }) =>
    /^\/[^/]+\/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(\/apply)?\/?$/i.test(pathname),
  layouts: [
    {
      seen: '2026-07, the posting and its form',
      title: '.posting-header h2, .posting-headline h2',
      company: '.main-header-logo img',
      place: '.posting-categories .location',
      description: '[data-qa="job-description"], .section-wrapper',
    },
  ],
  titles: [/^(?<company>.+?) - (?<title>.+)$/],
};
