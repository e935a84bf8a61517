import type { Board } from './board.ts';

/** A site is named after its tenant; `wd5` and the like are its data centre. */
export const workday: Board = {
  id: 'workday',
  name: 'Workday',
  hosts: ['*.myworkdayjobs.com', '*.myworkdaysite.com'],
  subdomain: (name) => /^([a-z\d-]+\.)?wd\d{1,4}(-impl)?$|^[a-z\d-]+$/.test(name),
  isPosting: ({ pathname }) =>
    /^\/([a-z]{2}-[A-Z]{2}\/)?(recruiting\/[^/]+\/)?[^/]+\/(details|job\/([^/]+\/)?)\/?[^/]+_[A-Z\d-]+(\/apply(\/[A-Za-z]+)?)?\/?$/i.test(
      pathname,
    ),
  layouts: [
    {
      seen: '2026-05',
      title: '[data-automation-id="jobPostingHeader"]',
      place: '[data-automation-id="locations"] dd, [data-automation-id="locations"]',
      description: '[data-automation-id="jobPostingDescription"]',
    },
  ],
  companyInAddress: ({ hostname, pathname }) =>
    /^\/recruiting\/([^/]+)\//.exec(pathname)?.[1] ?? /^(?!wd\d)[^.]+/.exec(hostname)?.[0],
};
