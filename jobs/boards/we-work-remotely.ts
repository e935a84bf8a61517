import type { Board } from './board.ts';

export const weWorkRemotely: Board = {
  id: 'we-work-remotely',
  name: 'We Work Remotely',
  hosts: ['weworkremotely.com'],
  isPosting: ({ pathname }) =>
    /^\/(remote-jobs|listings)\/(?!search|new\/?$)[a-z\d]+-[^/]+\/?$/.test(pathname),
  layouts: [
    {
      seen: '2023',
      title: '.listing-header-container h1, .lis-container__header__hero__company-info__title',
      company: '.company-card h2',
      place: '.company-card h3',
      description: '.listing-container',
    },
  ],
  titles: [/^(?:Remote )?(?<company>.+?): (?<title>.+?)(?: [|-] We Work Remotely)?$/],
};
