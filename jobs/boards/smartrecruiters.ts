import type { Board } from './board.ts';

/** Nobody has looked at a page of it yet; its pages are known to have microdata. */
export const smartRecruiters: Board = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
  isPosting: ({ pathname }) =>
    /^\/[^/]+\/(\d{9,}|[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12})(-[^/]*)?\/?$/i.test(pathname) ||
    /^\/oneclick-ui\/company\/[^/]+\/publication\/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\/?$/i.test(
      pathname,
    ),
  layouts: [],
};
