import type { Board } from './board.ts';

/** The page seen is of 2023; the addresses of the site since are from code that reads it. */
export const bdjobs: Board = {
  id: 'bdjobs',
  name: 'Bdjobs',
  hosts: ['jobs.bdjobs.com', 'bdjobs.com', 'www.bdjobs.com'],
  isPosting: (url) =>
    url.hostname === 'jobs.bdjobs.com'
      ? /^\/jobdetails(\.asp|\/)?$/i.test(url.pathname) &&
        /^\d+$/.test(url.searchParams.get('id') ?? '')
      : /^\/(h\/)?(job)?details\/\d+\/?$/i.test(url.pathname),
  layouts: [
    {
      seen: '2023',
      title: 'h2.job-title',
      company: 'h3.company-name',
      description: '.job-details, #job-details',
    },
  ],
};
