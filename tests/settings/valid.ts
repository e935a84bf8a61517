/** Settings in which nothing is the default. */
import type { Settings } from '../../settings/fields.ts';

export const VALID: Settings = {
  format: 'inmail',
  linkedInLimit: 300,
  side: 'left',
  hiddenHosts: ['www.linkedin.com'],
  hiddenBoards: ['indeed'],
  hiddenEverywhere: true,
  sites: ['careers.example'],
  opening: 'A candidate for your team:',
  phone: true,
  gaps: true,
  postingLink: false,
};
