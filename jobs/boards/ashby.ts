import type { Board } from './board.ts';

export const ashby: Board = {
  id: 'ashby',
  name: 'Ashby',
  hosts: ['jobs.ashbyhq.com'],
  isPosting: ({ pathname }) =>
    /^\/[^/]+\/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(\/application)?\/?$/i.test(pathname),
  layouts: [
    {
      seen: '2026-07',
      title: 'h1.ashby-job-posting-heading',
      description: '[role="tabpanel"]#overview, [class*="_descriptionText_"]',
    },
  ],
  titles: [/^(?<title>.+) @ (?<company>.+)$/],
};
