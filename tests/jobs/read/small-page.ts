/**
 * Small made-up pages, for each kind of page that was once read wrong: a title, a heading, what makes
 * them a posting, and what's special.
 */
import { JSDOM } from 'jsdom';
import type { Posting } from '../../../jobs/posting.ts';
import { readPosting } from '../../../jobs/read/index.ts';

export const OWN = 'https://acme.example/careers/backend-engineer-4711';
export const CAREERS = 'https://careers.acme.example/jobs/4711';
export const LEVER = 'https://jobs.lever.co/beta/4f1c2a90-7b3d-4e5f-8a6b-0c9d8e7f6a5b';
export const TITLE = 'Backend Engineer';

export const SECTIONS =
  '<h2>About the role</h2><p>You will build services.</p><h2>Requirements</h2><ul><li>TypeScript</li></ul><a href="/apply">Apply now</a>';

type Parts = { title?: string; h1?: string; head?: string; body?: string };

export const page = ({ title = TITLE, h1 = TITLE, head = '', body = SECTIONS }: Parts) =>
  `<!doctype html><html><head><title>${title}</title>${head}</head><body>${h1 && `<h1>${h1}</h1>`}${body}</body></html>`;

export const data = (more: Record<string, unknown> = {}) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'JobPosting',
    title: TITLE,
    hiringOrganization: { '@type': 'Organization', name: 'Acme Parcels' },
    description: '<p>You will build services.</p>',
    ...more,
  }).replaceAll('</', '<\\/')}</script>`;

export const readingOf = (html: string, address = CAREERS) =>
  readPosting(new JSDOM(html, { url: address }).window.document, address, { asked: true });

export const read = (html: string, address = CAREERS): Partial<Posting> =>
  readingOf(html, address).posting ?? {};
