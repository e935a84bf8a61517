import type { Board } from './board.ts';

export const dice: Board = {
  id: 'dice',
  name: 'Dice',
  hosts: ['www.dice.com'],
  isPosting: ({ pathname }) =>
    /^\/job-detail\/[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\/?$/i.test(pathname),
  layouts: [
    {
      seen: '2024',
      title: '[data-cy="jobTitle"]',
      company: '[data-cy="companyNameLink"]',
      place: '[data-cy="locationDetails"]',
      description: '#jobDescription',
    },
  ],
};
