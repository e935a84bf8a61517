import type { Board } from './board.ts';

/** `/jobs/view/` alone; the panes of search and collections name the posting in `currentJobId`. */
export const linkedIn: Board = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['*.linkedin.com'],
  // Guests are sent to the host of their country. Most pages need no pattern to be told from a posting:
  // each that is tried costs a tenth of a millisecond.
  subdomain: (name) => name === 'www' || /^[a-z]{2}$/.test(name),
  isPosting(url) {
    if (!url.pathname.startsWith('/jobs/')) return false;
    return (
      /^\/jobs\/view\/([^/]+-)?\d+\/?$/.test(url.pathname) ||
      (/^\/jobs\/(search|search-results|collections\/[a-z-]+)\/?$/.test(url.pathname) &&
        /^\d+$/.test(url.searchParams.get('currentJobId') ?? ''))
    );
  },
  layouts: [
    {
      seen: '2025-08, signed in',
      title: '.job-details-jobs-unified-top-card__job-title',
      company: '.job-details-jobs-unified-top-card__company-name',
      place: '.job-details-jobs-unified-top-card__primary-description-container',
      description: '#job-details, .jobs-description__content',
    },
    {
      seen: '2020 to 2026, signed out',
      title: '.top-card-layout__title, .topcard__title',
      company: '.topcard__org-name-link, .topcard__flavor',
      place: '.topcard__flavor--bullet',
      description: '.show-more-less-html__markup, .description__text',
    },
    {
      seen: '2026, signed in: hashed classes, title and company in the document’s title alone',
      title: '',
      // The text box is cut where a parser parts a list from its paragraph; the component holds it whole.
      description: '[data-sdui-component$=".aboutTheJob"], [data-testid="expandable-text-box"]',
    },
  ],
  titles: [
    /^(?<company>(?:(?! hiring ).)+) hiring (?<title>.+) in (?<place>(?:(?! in ).)+) \| LinkedIn$/,
    /^(?:\(\d+\+?\) )?(?<title>.+) \| (?<company>[^|]+) \| LinkedIn$/,
  ],
};
