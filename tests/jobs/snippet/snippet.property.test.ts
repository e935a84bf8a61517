import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { type SnippetProfile, snippetProfileOf } from '../../../content/snippet-profile.ts';
import type { Posting } from '../../../jobs/posting.ts';
import { FORMATS } from '../../../jobs/snippet/formats.ts';
import { makeSnippet } from '../../../jobs/snippet/index.ts';
import { parseSettings } from '../../../settings/schema.ts';
import { holds } from '../../cases.ts';
import { fullCard } from '../../fixtures/full-card.ts';
import { nasty } from '../hostile.ts';

const { window } = new JSDOM('');
const parser = new window.DOMParser();
const candidate = snippetProfileOf(fullCard);

const text = fc.oneof(
  nasty,
  fc.constantFrom(
    'javascript:alert(1)',
    'Engineer',
    '😀'.repeat(120),
    'word '.repeat(60),
    'x'.repeat(400),
  ),
);
const posting: fc.Arbitrary<Posting | undefined> = fc.option(
  fc
    .record({ title: text, company: text, place: text, description: text }, { requiredKeys: [] })
    .map((fields) => ({
      ...fields,
      url: 'https://jobs.lever.co/a/b',
      sources: {},
      confidence: 'certain' as const,
    })),
  { nil: undefined, freq: 20 },
);
const limit = fc.constantFrom(200 as const, 300 as const);
/** The recruiter's own line, as the settings let it through. */
const opening = fc.oneof(fc.constant(''), text).map((it) => parseSettings({ opening: it }).opening);
const format = fc.constantFrom(...FORMATS.map(({ id }) => id));

const TAGS = new Set(['HTML', 'HEAD', 'BODY', 'A', 'B', 'P', 'UL', 'LI', 'BR']);
const words = (it: string) => it.replace(/^- /gm, '').split(/\s+/).filter(Boolean).join(' ');

test('no format is over its limit, and none parts a surrogate pair or an address', () => {
  holds(fc.tuple(format, posting, limit, opening), ([id, it, max, first]) => {
    const snippet = makeSnippet(id, it, candidate, max, first);
    if (snippet.limit !== undefined && snippet.text.length > snippet.limit)
      throw new Error(snippet.text);
    if ((snippet.subject?.length ?? 0) > 200) throw new Error(snippet.subject);
    expect(snippet.text.isWellFormed()).toBe(true);
    const known = [candidate.website, ...candidate.links].map((link) => link?.url);
    const sources = candidate.projects.map(({ source }) => source);
    for (const address of snippet.text.match(/https:\/\/(?:code|network|ada-example)[^\s>]+/g) ??
      []) {
      if (![...known, ...sources].includes(address)) throw new Error(`cut: ${address}`);
    }
  });
});

test('html is of the allowed tags, has no script address, and says the same as the text', () => {
  const rich = fc.constantFrom('slack' as const, 'email' as const);
  holds(fc.tuple(rich, posting, opening), ([id, it, first]) => {
    const snippet = makeSnippet(id, it, candidate, 200, first);
    const page = parser.parseFromString(snippet.html ?? '', 'text/html');
    for (const element of page.querySelectorAll('*')) {
      if (!TAGS.has(element.tagName)) throw new Error(`tag ${element.tagName}`);
      for (const { name, value } of element.attributes) {
        const allowed = name === 'href' && /^(https|mailto):/.test(value);
        if (!allowed) throw new Error(`attribute ${name}="${value}"`);
      }
    }
    page.querySelectorAll('br, p, li').forEach((element) => {
      element.after('\n');
    });
    expect(words(page.body.textContent)).toBe(words(snippet.text));
  });
});

test('a candidate of any words keeps the limits as well', () => {
  const link = fc.record({ label: text, value: text, url: fc.constant('https://a.example/') });
  const anybody: fc.Arbitrary<SnippetProfile> = fc.record({
    name: text,
    label: text,
    status: text,
    availability: text,
    place: text,
    summary: text,
    website: link,
    links: fc.array(link, { maxLength: 3 }),
    email: link,
    projects: fc.array(
      fc.record({
        name: text,
        sentence: text,
        source: fc.constant('https://a.example/s'),
        technologies: fc.array(text, { maxLength: 2 }),
      }),
      { maxLength: 2 },
    ),
  });
  holds(fc.tuple(format, posting, anybody), ([id, it, somebody]) => {
    const snippet = makeSnippet(id, it, somebody);
    if (snippet.limit !== undefined && snippet.text.length > snippet.limit)
      throw new Error(snippet.text);
    if ((snippet.subject?.length ?? 0) > 200) throw new Error(snippet.subject);
  });
});
