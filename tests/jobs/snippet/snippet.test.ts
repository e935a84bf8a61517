import { describe, expect, test } from 'vitest';
import {
  isImpersonal,
  type SnippetProfile,
  snippetProfileOf,
} from '../../../content/snippet-profile.ts';
import type { Posting } from '../../../jobs/posting.ts';
import { FORMATS } from '../../../jobs/snippet/formats.ts';
import { makeSnippet } from '../../../jobs/snippet/index.ts';
import { fullCard } from '../../fixtures/full-card.ts';

const candidate = snippetProfileOf(fullCard);
const posting = (fields: Partial<Posting> = {}): Posting => ({
  title: 'Senior Node.js Engineer',
  company: 'Acme',
  place: 'Berlin, Germany',
  url: 'https://jobs.lever.co/acme/1',
  sources: {},
  confidence: 'certain',
  ...fields,
});
const LONG = ['slack', 'email', 'ats-note', 'inmail', 'markdown'] as const;

describe('a snippet', () => {
  test.each(FORMATS)('as $name names the candidate, the posting and the website', ({ id }) => {
    const { text } = makeSnippet(id, posting(), candidate);
    for (const words of [
      'Ada Example',
      'Senior Node.js Engineer',
      'Acme',
      'https://ada-example.example',
    ]) {
      expect(text).toContain(words);
    }
  });

  test.each(LONG)(
    'as %s says where the candidate is, that they are looking, what they built and how to reach them',
    (id) => {
      const { text } = makeSnippet(id, posting(), candidate);
      for (const words of [
        ...['Sampletown, Nowhere', 'Looking for a team', 'Returning to work'],
        ...['https://code.example/ada-example', 'https://network.example/in/ada-example-data/'],
        ...['ada@ada.example', 'https://code.example/ada-example/parcels'],
      ]) {
        expect(text).toContain(words);
      }
    },
  );

  test('is rich where the target takes it, and has a subject where there is one', () => {
    const kinds = FORMATS.map(({ id }) => {
      const { html, subject, limit } = makeSnippet(id, posting(), candidate);
      return `${id}${html ? ' html' : ''}${subject ? ` subject` : ''} ${limit ?? ''}`.trim();
    });
    expect(kinds).toEqual([
      'slack html',
      'email html subject',
      'ats-note',
      'linkedin-note 200',
      'inmail subject 1900',
      'markdown',
    ]);
    expect(makeSnippet('email', posting(), candidate).subject).toBe(
      'Ada Example, data engineer, for Senior Node.js Engineer at Acme',
    );
  });

  test('without a posting is the general profile', () => {
    const { text } = makeSnippet('slack', undefined, candidate);
    expect(text.split('\n')[0]).toBe('Ada Example, data engineer');
  });

  test('puts the project first that shows more of what the posting asks', () => {
    const order = (description: string) =>
      [
        ...makeSnippet('slack', posting({ description }), candidate).text.matchAll(/^- (\w+)/gm),
      ].map(([, it]) => it);
    expect(order('Lampwork, Inkwell')).toEqual(['Belt', 'Parcel']);
    expect(order('Quayside')).toEqual(['Parcel', 'Belt']);
  });

  test('escapes what Markdown would take as markup', () => {
    const { text } = makeSnippet('markdown', posting({ title: 'C_C* [x](y) <b>' }), candidate);
    expect(text).toContain('**C\\_C\\* \\[x\\](y)**');
  });
});

describe('a LinkedIn note', () => {
  const note = (fields: Partial<Posting>, limit: 200 | 300 = 200) =>
    makeSnippet('linkedin-note', posting(fields), candidate, limit).text;

  test('of 300 characters holds what one of 200 cannot', () => {
    expect(note({}, 300)).toContain('https://code.example/ada-example');
    expect(note({})).not.toContain('code.example');
  });

  test('loses links, contact, place, company and the title, in this order', () => {
    const says = (length: number) => {
      const text = note({ title: 'word '.repeat(length).trim() });
      return {
        links: text.includes('code.example'),
        contact: text.includes('ada@'),
        place: text.includes('Berlin'),
        company: text.includes('Acme'),
        whole: !text.includes('…'),
        title: text.includes('word'),
        website: text.includes('https://ada-example.example'),
      };
    };
    const order = ['links', 'contact', 'place', 'company', 'whole', 'title', 'website'] as const;
    for (let length = 1; length < 60; length++) {
      const held = order.map((name) => says(length)[name]);
      // Whoever comes later in the order is never gone before one that comes earlier.
      expect(held, `${length} words`).toEqual([...held].sort((a, b) => Number(a) - Number(b)));
    }
    expect(says(50)).toMatchObject({ title: true, whole: false, website: true });
    expect(note({ title: 'q'.repeat(250) })).not.toContain('q');
  });
});

describe('nothing is claimed that the content does not say', () => {
  test('the candidate’s own sentences are impersonal', () => {
    for (const { sentence } of candidate.projects) expect(isImpersonal(sentence ?? '')).toBe(true);
    expect(isImpersonal(candidate.summary ?? '')).toBe(true);
    for (const no of ['I build APIs', 'Built by me.', 'my APIs', 'I’m here', 'We build']) {
      expect(isImpersonal(no), no).toBe(false);
    }
    expect(isImpersonal('Mine sweeping in Maine')).toBe(false);
    expect(isImpersonal('Implemented APIs for memory')).toBe(true);
  });

  test.each(FORMATS)(
    '$name speaks in the third person, in the content’s words and few of its own',
    ({ id }) => {
      const { text, subject = '' } = makeSnippet(id, posting(), candidate, 300);
      expect(isImpersonal(text.replace(/https?:\S+/g, ''))).toBe(true);
      const known = JSON.stringify([fullCard, posting()]).toLowerCase();
      const ours = new Set([
        'for',
        'at',
        'source',
        'candidate',
        'posting',
        'website',
        'codehost',
        'network',
        'email',
      ]);
      const strange = `${text}\n${subject}`
        .replace(/<?https?:[^\s>]+>?/g, '')
        .toLowerCase()
        .split(/[^\p{L}\p{N}.@&-]+/u)
        .map((word) => word.replace(/^[.-]+|[.-]+$/g, ''))
        .filter((word) => word !== '' && !ours.has(word) && !known.includes(word));
      expect(strange).toEqual([]);
    },
  );

  test('a candidate without a website or projects still has a snippet', () => {
    const { website, email, summary, ...bare } = candidate;
    expect([website, email, summary].every(Boolean)).toBe(true);
    const poor: SnippetProfile = { ...bare, links: [], projects: [] };
    for (const { id } of FORMATS) {
      expect(makeSnippet(id, posting(), poor).text).toContain('Ada Example');
    }
  });
});
