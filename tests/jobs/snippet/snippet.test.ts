import { describe, expect, test } from 'vitest';
import { content } from '../../../content/index.ts';
import {
  isImpersonal,
  repeatsName,
  type SnippetProfile,
  snippetProfileOf,
} from '../../../content/snippet-profile.ts';
import { matchCardOf } from '../../../jobs/match/card.ts';
import { match } from '../../../jobs/match/index.ts';
import type { Posting } from '../../../jobs/posting.ts';
import { asksOf } from '../../../jobs/skills/asks.ts';
import { type FormatId, FORMATS } from '../../../jobs/snippet/formats.ts';
import { snippetOf } from '../../../jobs/snippet/index.ts';
import type { SnippetSettings } from '../../../jobs/snippet/settings.ts';
import { DEFAULTS } from '../../../settings/fields.ts';
import { fullCard } from '../../fixtures/full-card.ts';

const candidate = snippetProfileOf(content);
const card = matchCardOf(content);

const posting = (fields: Partial<Posting> = {}): Posting => ({
  title: 'Senior Node.js Engineer (m/f/d)',
  company: 'Acme',
  place: 'Berlin, Germany',
  description:
    'Requirements\n- Node.js\n- Express or NestJS\n- Redis\n- message queues\n- PostgreSQL\n- Docker\n- Kubernetes\n- 5+ years of experience',
  url: 'https://jobs.lever.co/acme/1',
  sources: {},
  confidence: 'certain',
  ...fields,
});

const write = (
  format: FormatId,
  fields: Partial<Posting> = {},
  settings: Partial<SnippetSettings> = {},
) => {
  const it = posting(fields);
  return snippetOf({
    posting: it,
    match: match(asksOf(it), card),
    candidate,
    format,
    settings: { ...DEFAULTS, ...settings },
  });
};
const NAMES: Record<string, string> = {
  website: 'masudranasheikh.me',
  email: 'masud.wg@gmail.com',
};

describe('a snippet for a posting', () => {
  test.each(FORMATS)('as $name says who, for what, what is shown, and where to look', ({ id }) => {
    const { text } = write(id);
    for (const words of [
      'Masud Rana',
      'Senior Node.js Engineer',
      'Express',
      NAMES['website'] ?? '',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('m/f/d');
  });

  test.each(FORMATS.filter(({ id }) => id !== 'linkedin-note'))(
    'as $name says years, place with its offset, availability, source and email',
    ({ id }) => {
      const { text } = write(id);
      expect(text).toMatch(/open to backend engineering roles/i);
      for (const words of [
        '2+ years of hands-on experience',
        'UTC+6',
        NAMES['email'] ?? '',
        '/github.com/',
      ]) {
        expect(text).toContain(words);
      }
    },
  );

  test('is rich where the target takes it, and has a subject where there is one', () => {
    const kinds = FORMATS.map(({ id }) => {
      const { html, subject, limit } = write(id);
      return `${id}${html ? ' html' : ''}${subject ? ` subject` : ''} ${limit ?? ''}`.trim();
    });
    expect(kinds).toEqual([
      ...['slack html', 'email html subject', 'ats-note'],
      ...['linkedin-note 200', 'inmail subject 1900', 'markdown'],
    ]);
  });

  test('names a wider ask in the posting’s words, with the card’s skill', () => {
    expect(write('slack').text).toContain('message queues (BullMQ)');
  });

  test('parts what projects show from what practices say and what is only listed', () => {
    const { text } = write('slack');
    expect(text).toContain('In projects: Node.js, Express, Redis, message queues (BullMQ)\n');
    expect(text).toContain('In practice: PostgreSQL\n');
    expect(text).toContain('Listed: Docker\n');
  });

  test('says what is not on the card only where you want it', () => {
    for (const { id } of FORMATS) expect(write(id).text).not.toContain('Kubernetes');
    const { text } = write('slack', {}, { gaps: true });
    expect(text).toContain('Not on the card: Kubernetes.');
    expect(text).toContain('Years: 5+ asked, 2+ on the card.');
  });

  test('has the phone number only where you want it', () => {
    for (const { id } of FORMATS) expect(write(id).text).not.toContain('+8801792852446');
    expect(write('email', {}, { phone: true }).text).toContain('WhatsApp: +8801792852446');
  });

  test('as an ATS note names all that is shown, and the posting’s address unless you turn it off', () => {
    const { text } = write('ats-note');
    expect(text).toContain('Shown (5 of 7): ');
    expect(text).toContain('Posting: https://jobs.lever.co/acme/1');
    expect(text).toContain('Card checked: 24 Nov 2026');
    expect(write('ats-note', {}, { postingLink: false }).text).not.toContain('jobs.lever.co');
    expect(write('ats-note', { url: 'javascript:alert(1)' }).text).not.toContain('javascript');
  });

  test('as InMail asks a question last, before the contacts', () => {
    const paragraphs = write('inmail').text.split('\n\n');
    expect(paragraphs.at(-2)).toMatch(/\?$/);
    expect(paragraphs.at(-1)).toContain(NAMES['email']);
  });

  test('of another trade is the general profile under the posting’s name', () => {
    const nurse = { title: 'Registered Nurse', description: 'You bring\n- A calm hand' };
    const { text } = write('slack', nurse);
    expect(text).toMatch(/^Masud Rana, backend engineer\nPosting: Registered Nurse at Acme/);
    expect(text).not.toMatch(/Closest|In projects/);
  });

  test('names the demo of the closest project, where there is one', () => {
    const { text } = write('slack', {
      description: 'Requirements\n- Payment gateways\n- Cloudinary',
    });
    expect(text).toContain('Closest project: Travel Tips & Destination Guides.');
    expect(text).toContain('Demo: https://travel-tips-and-destination-guides-client.vercel.app');
  });

  test('without a match is the general profile under the posting’s name', () => {
    const { text } = snippetOf({
      posting: posting(),
      candidate,
      format: 'slack',
      settings: DEFAULTS,
    });
    expect(text).toContain('Posting: Senior Node.js Engineer at Acme (Berlin, Germany)');
  });

  test('escapes what Markdown would take as markup', () => {
    const { text } = write('markdown', { title: 'C_C* [x](y) ‹b' });
    expect(text).toContain('**C\\_C\\* \\[x\\](y) ‹b**');
  });

  test('begins with your own line', () => {
    expect(write('slack', {}, { opening: 'For Dana:' }).text).toMatch(
      /^For Dana:\n\nMasud Rana for/,
    );
  });
});

describe('a LinkedIn note', () => {
  const note = (fields: Partial<Posting>, linkedInLimit: 200 | 300 = 200) =>
    write('linkedin-note', fields, { linkedInLimit }).text;

  test('of 300 characters says more than one of 200', () => {
    expect(note({}, 300)).toContain('Open to backend engineering roles');
    expect(note({})).toContain('Shown in projects: Node.js, Express, Redis');
  });

  test('loses the noise of the title, skills from the end, company, city and the title, in this order', () => {
    const order = [
      'noise',
      'third',
      'second',
      'skill',
      'company',
      'city',
      'whole',
      'title',
    ] as const;
    const says = (length: number) => {
      const text = note({ title: `${'word '.repeat(length).trim()} (Node.js)`, company: 'Acme' });
      return {
        noise: text.includes('(Node.js)'),
        third: text.includes('Redis'),
        second: text.includes('Express'),
        skill: text.includes('Node.js'),
        company: text.includes('Acme'),
        city: text.includes('Dhaka'),
        whole: !text.includes('…'),
        title: text.includes('word'),
        website: text.includes('masudranasheikh.me') && text.includes('Masud Rana'),
      };
    };
    for (let length = 1; length < 60; length++) {
      const held = order.map((name) => says(length)[name]);
      // Whatever goes later is never gone before what goes earlier.
      expect(held, `${length} words`).toEqual([...held].sort((a, b) => Number(a) - Number(b)));
      expect(says(length).website).toBe(true);
    }
    expect(says(50)).toMatchObject({ title: true, whole: false, website: true });
    expect(note({ title: 'q'.repeat(250) })).not.toContain('q');
  });
});

describe('nothing is claimed that the content does not say', () => {
  test('the candidate’s own sentences are impersonal', () => {
    for (const { sentence } of candidate.projects) expect(isImpersonal(sentence ?? '')).toBe(true);
    for (const no of ['I build APIs', 'Built by me.', 'my APIs', 'I’m here', 'We build']) {
      expect(isImpersonal(no), no).toBe(false);
    }
    expect(isImpersonal('Mine sweeping in Maine')).toBe(false);
    expect(isImpersonal('Implemented APIs for memory')).toBe(true);
  });

  test('a project whose first sentence only repeats its name gets its next one', () => {
    expect(candidate.projects[0]?.sentence).toMatch(/^Architected/);
    expect(repeatsName('A belt map for harbours.', 'Belt map & harbours')).toBe(true);
    expect(repeatsName('Counts parcels on every belt.', 'Belt map & harbours')).toBe(false);
  });

  test('a candidate without a website, phone or projects still has a snippet', () => {
    const { website, email, phone, years, ...bare } = snippetProfileOf(fullCard);
    expect([website, email, phone, years].every(Boolean)).toBe(true);
    const poor: SnippetProfile = { ...bare, links: [], projects: [] };
    for (const { id } of FORMATS) {
      const it = posting();
      const made = match(asksOf(it), card);
      const needs = { posting: it, match: made, candidate: poor, settings: DEFAULTS };
      expect(snippetOf({ ...needs, format: id }).text).toContain('Ada Example');
    }
  });
});
