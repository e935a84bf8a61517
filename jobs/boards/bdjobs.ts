import type { Board } from './board.ts';

/** The page that was seen is from 2023; newer addresses come from other code that reads the site. */
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
