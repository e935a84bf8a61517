import type { Board } from './board.ts';

export const greenhouse: Board = {
  id: 'greenhouse',
  name: 'Greenhouse',
  hosts: [
    'boards.greenhouse.io',
    'boards.eu.greenhouse.io',
    'job-boards.greenhouse.io',
    'job-boards.eu.greenhouse.io',
  ],
  isPosting: (url) =>
    /^\/[\w-]+\/jobs\/\d+\/?$/.test(url.pathname) ||
    (/^\/embed\/job_app\/?$/.test(url.pathname) &&
      /^\d+$/.test(url.searchParams.get('token') ?? '')),
  layouts: [
    {
      seen: '2026-03, job-boards.',
      title: '.job__title h1',
      place: '.job__location',
      description: '.job__description',
    },
    {
      seen: '2023, boards.',
      title: '.app-title',
      company: '.company-name',
      place: '.location',
      description: '#content',
    },
  ],
  titles: [/^Job Application for (?<title>.+) at (?<company>.+)$/],
};
