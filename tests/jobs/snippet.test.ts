import { describe, expect, test } from 'vitest';
import { content } from '../../content/index.ts';
import {
  isImpersonal,
  type SnippetProfile,
  snippetProfileOf,
} from '../../content/snippet-profile.ts';
import type { Posting } from '../../jobs/posting.ts';
import { FORMATS } from '../../jobs/snippet/formats.ts';
import { makeSnippet } from '../../jobs/snippet/index.ts';

const candidate = snippetProfileOf(content);
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
      'Masud Rana',
      'Senior Node.js Engineer',
      'Acme',
      'https://masudranasheikh.me',
    ]) {
      expect(text).toContain(words);
    }
  });

  test.each(LONG)(
    'as %s says where he is, that he is open, what he built and how to reach him',
    (id) => {
      const { text } = makeSnippet(id, posting(), candidate);
      for (const words of [
        ...['Dhaka, Bangladesh', 'Open to backend engineering roles', 'Computer Science student'],
        ...['https://github.com/mkmasudrana806', 'https://www.linkedin.com/in/masud-rana-eng/'],
        ...[
          'masud.wg@gmail.com',
          'https://github.com/mkmasudrana806/AI-Powered-Job-Searching-Platform-Backend',
        ],
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
      'Masud Rana, backend engineer, for Senior Node.js Engineer at Acme',
    );
  });

  test('without a posting is the general profile', () => {
    const { text } = makeSnippet('slack', undefined, candidate);
    expect(text.split('\n')[0]).toBe('Masud Rana, backend engineer');
  });

  test('puts the project first that shows more of what the posting asks', () => {
    const order = (description: string) =>
      [
        ...makeSnippet('slack', posting({ description }), candidate).text.matchAll(/^- (\w+)/gm),
      ].map(([, it]) => it);
    expect(order('Nodemailer, Cloudinary')).toEqual(['Travel', 'AI']);
    expect(order('BullMQ')).toEqual(['AI', 'Travel']);
  });

  test('escapes what Markdown would take as a sign', () => {
    const { text } = makeSnippet('markdown', posting({ title: 'C_C* [x](y) <b>' }), candidate);
    expect(text).toContain('**C\\_C\\* \\[x\\](y)**');
  });
});

describe('a LinkedIn note', () => {
  const note = (fields: Partial<Posting>, limit: 200 | 300 = 200) =>
    makeSnippet('linkedin-note', posting(fields), candidate, limit).text;

  test('of 300 characters holds what one of 200 cannot', () => {
    expect(note({}, 300)).toContain('https://github.com/mkmasudrana806');
    expect(note({})).not.toContain('github.com');
  });

  test('loses links, contact, place, company and the title, in this order', () => {
    const says = (length: number) => {
      const text = note({ title: 'word '.repeat(length).trim() });
      return {
        links: text.includes('github.com'),
        contact: text.includes('masud.wg@'),
        place: text.includes('Berlin'),
        company: text.includes('Acme'),
        whole: !text.includes('…'),
        title: text.includes('word'),
        website: text.includes('https://masudranasheikh.me'),
      };
    };
    const order = ['links', 'contact', 'place', 'company', 'whole', 'title', 'website'] as const;
    for (let length = 1; length < 60; length++) {
      const held = order.map((name) => says(length)[name]);
      // Whoever comes later in the order is never gone before one that comes earlier.
      expect(held, `${length} words`).toEqual([...held].sort((a, b) => Number(a) - Number(b)));
    }
    expect(says(50)).toMatchObject({ title: true, whole: false, website: true });
    expect(note({ title: 'x'.repeat(250) })).not.toContain('x');
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
    '$name speaks in the third person, in the content’s words and few of ours',
    ({ id }) => {
      const { text, subject = '' } = makeSnippet(id, posting(), candidate, 300);
      expect(isImpersonal(text.replace(/https?:\S+/g, ''))).toBe(true);
      const known = JSON.stringify([content, posting()]).toLowerCase();
      const ours = new Set([
        'for',
        'at',
        'source',
        'candidate',
        'posting',
        'website',
        'github',
        'linkedin',
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
      expect(makeSnippet(id, posting(), poor).text).toContain('Masud Rana');
    }
  });
});
