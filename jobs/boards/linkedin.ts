import type { Board } from './board.ts';

/**
 * A posting on its own is under `/jobs/view/`; in the panes of searches and collections, `currentJobId` names
 * it.
 */
export const linkedIn: Board = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['*.linkedin.com'],
  // Visitors who aren't signed in are sent to their country's host. Most pages can be ruled out without a
  // pattern, and each one that's tried costs a tenth of a millisecond.
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
      seen: '2026, signed in: hashed classes, title and company only in the document’s title',
      title: '',
      // A parser cuts off the text box where it separates a list from its paragraph; the component has all of
      // it.
      description: '[data-sdui-component$=".aboutTheJob"], [data-testid="expandable-text-box"]',
    },
  ],
  titles: [
    /^(?<company>(?:(?! hiring ).)+) hiring (?<title>.+) in (?<place>(?:(?! in ).)+) \| LinkedIn$/,
    /^(?:\(\d+\+?\) )?(?<title>.+) \| (?<company>[^|]+) \| LinkedIn$/,
  ],
};
