/** Pages and steps that the specs of the toolbar, the menu and site access share. */
import { expect } from '@playwright/test';
import { BOARD_PAGES } from '../../fixtures/boards/index.ts';
import type { Popup } from './popup.ts';
import type { Toolbar } from './toolbar.ts';

const posting = BOARD_PAGES.find(({ board, name }) => board === 'linkedin' && name === 'posting');

/** HTML of a posting, served at an address that isn't a board's. */
export const POSTING = posting?.html ?? '';
export const OWN_SITE = 'https://careers.acme.example/jobs/123';

/** A page that isn't a posting, with text that could be one. */
export const MAIL = 'https://mail.example/';
export const TEXT = `<!doctype html><title>Mail</title>
  <p>Queue Engineer<br>Node.js and queues, at Acme</p>`;

/** Waits until the popup says these words. */
export const says = async (popup: Popup, words: string) => {
  await expect.poll(() => popup.text()).toContain(words);
};

/** How to wait for the icon's sign, which stays for three seconds. */
export const SOON = { intervals: [100] };

export const selectAll = ({ page }: Toolbar) =>
  page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
  });

/** A posting that asks for three things, of which the card shows two. */
export const ASKING = `<!doctype html><title>Backend Engineer at Acme</title>
  <script type="application/ld+json">${JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Backend Engineer',
    hiringOrganization: { '@type': 'Organization', name: 'Acme' },
    datePosted: '2026-11-02',
    description:
      '<p>We build freight software.</p><h2>Requirements</h2><ul><li>Node.js</li><li>BullMQ</li><li>Kubernetes</li></ul>',
  })}</script>
  <h1>Backend Engineer</h1><p>Acme</p><h2>Requirements</h2>
  <ul><li>Node.js</li><li>BullMQ</li><li>Kubernetes</li></ul>`;
