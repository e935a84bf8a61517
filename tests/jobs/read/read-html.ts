/** Reads HTML as the page of an address, and writes the JSON-LD for it. */
import { JSDOM } from 'jsdom';
import { type ReadOptions, readPosting } from '../../../jobs/read/index.ts';

/** An address outside the boards, so that only the page's own data counts. */
export const ELSEWHERE =
  'https://careers.acme.example/en/positions/backend-engineer-in-lisbon-4711';
export const BOARD = 'https://jobs.lever.co/acme/4f1c2a90-7b3d-4e5f-8a6b-0c9d8e7f6a5b';

export const read = (html: string, address = ELSEWHERE, options: ReadOptions = {}) =>
  readPosting(new JSDOM(html, { url: address }).window.document, address, options);

export const ld = (json: unknown, type = 'application/ld+json') =>
  `<script type="${type}">${typeof json === 'string' ? json : JSON.stringify(json).replaceAll('</', '<\\/')}</script>`;

export const JOB = {
  '@type': 'JobPosting',
  title: 'Backend Engineer',
  hiringOrganization: { name: 'Acme' },
  description: '<p>Parcels.</p>',
};
