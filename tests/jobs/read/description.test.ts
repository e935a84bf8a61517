import { describe, expect, test } from 'vitest';
import { data, OWN, page, read, TITLE } from './small-page.ts';

describe('the description', () => {
  const list = '<ul><li>Node.js services</li><li>Small queues</li></ul>';

  test('comes from the page if it’s the same but longer, or has lists', () => {
    const flat = 'We move parcels by night. Your tasks: Node.js services. Small queues.';
    const body = `<main><p>We move parcels by night.</p><h2>Your tasks</h2>${list}<h2>Requirements</h2><p>Care.</p></main><a href="/apply">Apply</a>`;
    const { description, sources } = read(page({ head: data({ description: flat }), body }));
    expect(description).toContain('\n- Node.js services\n- Small queues');
    expect(sources?.description).toBe('page');
    const other = read(
      page({ head: data({ description: 'Something else entirely here.' }), body }),
    );
    expect(other.description).toBe('Something else entirely here.');
  });

  const long = `We move parcels by night. ${'Every depot has its own queue, and you keep it short. '.repeat(12)}`;

  test.each([
    [
      'a long summary',
      page({
        head: `<meta property="og:description" content="${long}">`,
        body: '<a href="/apply">Apply</a>',
      }),
    ],
    [
      'the densest block',
      page({
        body: `<nav>${'<a href="/x">Menu</a>'.repeat(40)}</nav><div><div>${long}</div></div><a href="/apply">Apply</a>`,
      }),
    ],
    [
      'state in a script',
      page({
        body: `<a href="/apply">Apply</a><script id="__NEXT_DATA__" type="application/json">${JSON.stringify(
          {
            a: [
              { title: 'Other', description: 'x'.repeat(900) },
              { title: TITLE, description: `<p>${long}</p>` },
            ],
          },
        )}</script>`,
      }),
    ],
    [
      'state in an attribute',
      page({
        body: `<a href="/apply">Apply</a><div data-page='${JSON.stringify({ job: { title: TITLE, content: long } })}'></div>`,
      }),
    ],
    [
      'state in an assignment',
      page({
        body: `<a href="/apply">Apply</a><script>window.__appData = ${JSON.stringify({ posting: { title: TITLE, descriptionHtml: long } })}; run()</script>`,
      }),
    ],
  ])('is %s if nothing else has it', (_, html) => {
    expect(read(html, OWN).description).toBe(long.trim());
  });

  test('ends before the buttons under it', () => {
    const body = `<div class="ashby-job-posting-left-pane"><h1 class="ashby-job-posting-heading">${TITLE}</h1></div><div role="tabpanel" id="overview"><p>Parcels.</p><p>Report this job</p><button>Share</button></div>`;
    const address = 'https://jobs.ashbyhq.com/acme/4f1c2a90-7b3d-4e5f-8a6b-0c9d8e7f6a5b';
    expect(read(page({ h1: '', body }), address).description).toBe('Parcels.');
  });
});
