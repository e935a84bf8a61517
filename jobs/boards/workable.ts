import type { Board } from './board.ts';

export const workable: Board = {
  id: 'workable',
  name: 'Workable',
  hosts: ['apply.workable.com', 'jobs.workable.com'],
  isPosting: ({ hostname, pathname }) =>
    hostname === 'apply.workable.com'
      ? /^\/([^/]+\/)?j\/[A-F\d]{8,12}(\/apply)?\/?$/.test(pathname)
      : /^(\/[a-z]{2})?\/view\/[\w-]{10,}(\/[^/]+)?\/?$/.test(pathname),
  layouts: [
    {
      seen: '2026-07',
      title: '[data-ui="job-title"]',
      place: '[data-ui="job-location"]',
      description: '[data-ui="job-description"]',
    },
  ],
  titles: [
    /^(?<title>.+) - (?<company>(?:(?! - ).)+) - Application$/,
    /^(?<title>.+) - (?<company>.+)$/,
  ],
};
