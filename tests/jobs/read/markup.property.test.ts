import fc from 'fast-check';
import { test } from 'vitest';
import { holds } from '../../cases.ts';
import { address, expectClean, nasty } from '../hostile.ts';

const attribute = nasty.map((text) => text.replaceAll('"', '&quot;'));

test('microdata of any value never throws and never leaves markup or unseen characters', () => {
  const prop = fc.tuple(
    fc.constantFrom('h1', 'span', 'a', 'meta', 'time', 'div'),
    fc.constantFrom(
      'title',
      'hiringOrganization',
      'name',
      'jobLocation',
      'description',
      'datePosted',
      'employmentType',
    ),
    fc.constantFrom('', 'itemscope', 'content="x"'),
    nasty,
  );
  holds(fc.tuple(fc.array(prop, { maxLength: 6 }), address), ([props, at]) => {
    const inner = props.map(
      ([tag, name, more, text]) => `<${tag} itemprop="${name}" ${more}>${text}</${tag}>`,
    );
    expectClean(
      `<div itemscope itemtype="https://schema.org/JobPosting"><b itemprop="title">Engineer</b>${inner.join('')}</div>`,
      at,
    );
  });
});

test('markup of any kind never throws and never leaves markup or unseen characters', () => {
  const pieces = fc.tuple(
    attribute,
    nasty,
    nasty,
    nasty,
    fc.option(nasty, { nil: undefined }),
    address,
  );
  holds(pieces, ([og, heading, company, text, selection, at]) => {
    expectClean(
      `<meta property="og:title" content="${og}"><title>${heading} - ${company}</title>
      <h1 class="app-title topcard__title">${heading}</h1><div class="job__title"><h1>${heading}</h1></div>
      <p class="company-name topcard__org-name-link">${company}</p><h2 data-automation-id="jobPostingHeader">${heading}</h2>
      <div id="content" class="description__text"><h2>Requirements</h2>${text}<h2>Your tasks</h2></div><a href="#">Apply</a>`,
      at,
      selection,
    );
  });
});
