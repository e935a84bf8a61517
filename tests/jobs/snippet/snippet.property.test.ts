import fc from 'fast-check';
import { expect, test } from 'vitest';
import { content } from '../../../content/index.ts';
import { isImpersonal, type SnippetProfile } from '../../../content/snippet-profile.ts';
import { match } from '../../../jobs/match/index.ts';
import type { Posting } from '../../../jobs/posting.ts';
import { asksOf } from '../../../jobs/skills/asks.ts';
import { allSkills } from '../../../jobs/skills/skills.ts';
import { askedOf } from '../../../jobs/snippet/asked.ts';
import { FORMATS } from '../../../jobs/snippet/formats.ts';
import { snippetOf } from '../../../jobs/snippet/index.ts';
import type { SnippetSettings } from '../../../jobs/snippet/settings.ts';
import { openingOf } from '../../../settings/fields.ts';
import { holds } from '../../cases.ts';
import { candidate, card } from '../../fixtures/candidate.ts';
import { nasty } from '../hostile.ts';
import { elementsOf, linesOf } from '../html.ts';

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
const skill = fc.constantFrom(...allSkills().map(({ name }) => name));
const ask = fc.oneof(
  skill.map((name) => `- Experience with ${name}`),
  fc.tuple(skill, skill).map(([a, b]) => `- ${a} or ${b}`),
  nasty,
);
const description = fc
  .tuple(
    fc.constantFrom('Requirements', 'Nice to have', 'About us', ''),
    fc.array(ask, { maxLength: 12 }),
  )
  .map(([heading, asks]) => [heading, ...asks].join('\n'));

const postingOf = (words: fc.Arbitrary<string>): fc.Arbitrary<Posting> =>
  fc
    .record({ title: words, company: words, place: words, description }, { requiredKeys: [] })
    .map((fields) => ({
      ...fields,
      url: 'https://jobs.lever.co/a/b',
      sources: {},
      confidence: 'certain' as const,
    }));
const posting = fc.option(postingOf(text), { nil: undefined, freq: 20 });
const settings: fc.Arbitrary<SnippetSettings> = fc.record({
  linkedInLimit: fc.constantFrom(200 as const, 300 as const),
  opening: fc.oneof(fc.constant(''), text.map(openingOf)),
  phone: fc.boolean(),
  gaps: fc.boolean(),
  postingLink: fc.boolean(),
});
const format = fc.constantFrom(...FORMATS.map(({ id }) => id));
const matchOf = (it: Posting | undefined) => it && match(asksOf(it), card);

const words = (it: string) => it.replace(/^- /gm, '').split(/\s+/).filter(Boolean).join(' ');

test('no format exceeds its limit, or splits a surrogate pair or an address', () => {
  const known = [candidate.website, candidate.email, candidate.phone, ...candidate.links].map(
    (link) => link?.value,
  );
  const addresses = [...known, ...candidate.projects.flatMap(({ source, demo }) => [source, demo])];
  holds(fc.tuple(format, posting, settings), ([id, it, chosen]) => {
    const snippet = snippetOf({
      posting: it,
      match: matchOf(it),
      candidate,
      format: id,
      settings: chosen,
    });
    const limit = { 'linkedin-note': chosen.linkedInLimit, inmail: 1900 }[id as string];
    expect(snippet.limit).toBe(limit);
    expect(snippet.text.length).toBeLessThanOrEqual(limit ?? Infinity);
    expect(snippet.subject?.length ?? 0).toBeLessThanOrEqual(200);
    expect(snippet.text.isWellFormed()).toBe(true);
    expect(snippet.text).toContain(candidate.name);
    const ours = /https:\/\/(?:github|www\.linkedin|masudrana|travel-tips)[^\s>,]+/g;
    for (const address of snippet.text.match(ours) ?? []) expect(addresses).toContain(address);
    expect(snippet.text).toContain('masudranasheikh.me');
  });
});

const TAGS = new Set(['html', 'head', 'body', 'a', 'b', 'p', 'ul', 'li', 'br']);

test('HTML has only the allowed tags and no script address, and says the same as the text', () => {
  const rich = fc.constantFrom('slack' as const, 'email' as const);
  holds(fc.tuple(rich, posting, settings), ([id, it, chosen]) => {
    const snippet = snippetOf({
      posting: it,
      match: matchOf(it),
      candidate,
      format: id,
      settings: chosen,
    });
    const html = snippet.html ?? '';
    for (const { tagName, attrs } of elementsOf(html)) {
      if (!TAGS.has(tagName)) throw new Error(`tag ${tagName}`);
      for (const { name, value } of attrs) {
        const allowed = name === 'href' && /^(https|mailto):/.test(value);
        if (!allowed) throw new Error(`attribute ${name}="${value}"`);
      }
    }
    expect(words(linesOf(html))).toBe(words(snippet.text));
  });
});

test('no snippet says I, me or my', () => {
  const plain = fc.constantFrom('Backend Engineer', 'Acme', 'Berlin', 'Nurse (m/w/d)');
  const asks = fc.array(
    skill.map((name) => `- ${name}`),
    { maxLength: 12 },
  );
  const it = fc.tuple(postingOf(plain), asks).map(([one, lines]) => ({
    ...one,
    description: ['Requirements', ...lines].join('\n'),
  }));
  holds(fc.tuple(format, it, settings), ([id, one, chosen]) => {
    const quiet = { ...chosen, opening: '' };
    const made = snippetOf({
      posting: one,
      match: matchOf(one),
      candidate,
      format: id,
      settings: quiet,
    });
    const said = `${made.subject ?? ''}\n${made.text}`.replace(/https?:\S+|\S+\.me\b/g, '');
    expect(isImpersonal(said), said).toBe(true);
  });
});

test('what’s shown is proved by the content, and project work by a project', () => {
  const said = JSON.stringify(content);
  const isInContent = (quote: string) =>
    said.includes(JSON.stringify(quote).slice(1, -1)) ||
    / (?:among its technologies|in its figure)$/.test(quote);
  holds(postingOf(text), (it) => {
    const { shown, closest } = askedOf(matchOf(it), candidate.projects);
    for (const { evidence, inProject } of shown) {
      expect(evidence.length).toBeGreaterThan(0);
      expect(evidence.every(({ quote }) => isInContent(quote))).toBe(true);
      expect(evidence.some(({ kind }) => kind === 'project')).toBe(inProject);
    }
    if (closest?.sentence !== undefined) {
      expect(isInContent(closest.sentence)).toBe(true);
      expect(isImpersonal(closest.sentence)).toBe(true);
    }
  });
});

test('the limits hold for a candidate with any words', () => {
  const link = fc.record({ label: text, value: text, url: fc.constant('https://a.example/') });
  const anybody: fc.Arbitrary<SnippetProfile> = fc.record({
    ...{ name: text, label: text, status: text, years: text, availability: text },
    ...{ city: text, place: text, checked: text, website: link, email: link, phone: link },
    links: fc.array(link, { maxLength: 3 }),
    projects: fc.array(
      fc.record({
        id: fc.constantFrom('ai-recruiting', 'travel-tips'),
        name: text,
        sentence: text,
        source: fc.constant('https://a.example/s'),
      }),
      { maxLength: 2 },
    ),
  });
  holds(fc.tuple(format, posting, anybody, settings), ([id, it, somebody, chosen]) => {
    const {
      text: made,
      limit,
      subject = '',
    } = snippetOf({
      ...{ posting: it, match: matchOf(it), candidate: somebody },
      ...{ format: id, settings: chosen },
    });
    expect(made.length).toBeLessThanOrEqual(limit ?? Infinity);
    expect(subject.length).toBeLessThanOrEqual(200);
  });
});
