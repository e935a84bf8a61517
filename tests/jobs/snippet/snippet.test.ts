import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../../jobs/snippet/formats.ts';
import { snippetOf } from '../../../jobs/snippet/index.ts';
import { DEFAULTS } from '../../../settings/fields.ts';
import { candidate } from '../../fixtures/candidate.ts';
import { posting, write } from './write-snippet.ts';

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

  test('is rich text if the target takes it, and has a subject if it needs one', () => {
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

  test('separates what projects show from what practices say and what’s only listed', () => {
    const { text } = write('slack');
    expect(text).toContain('In projects: Node.js, Express, Redis, message queues (BullMQ)\n');
    expect(text).toContain('In practice: PostgreSQL\n');
    expect(text).toContain('Listed: Docker\n');
  });

  test('says what isn’t on the card only if you want it', () => {
    for (const { id } of FORMATS) expect(write(id).text).not.toContain('Kubernetes');
    const { text } = write('slack', {}, { gaps: true });
    expect(text).toContain('Not on the card: Kubernetes.');
    expect(text).toContain('Years: 5+ asked, 2+ on the card.');
  });

  test('has the phone number only if you want it', () => {
    for (const { id } of FORMATS) expect(write(id).text).not.toContain('+8801792852446');
    expect(write('email', {}, { phone: true }).text).toContain('WhatsApp: +8801792852446');
  });

  test('as an ATS note names everything shown, and the posting’s address unless you turn it off', () => {
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

  test('for another trade is the general profile under the posting’s name', () => {
    const nurse = { title: 'Registered Nurse', description: 'You bring\n- A calm hand' };
    const { text } = write('slack', nurse);
    expect(text).toMatch(/^Masud Rana, backend engineer\nPosting: Registered Nurse at Acme/);
    expect(text).not.toMatch(/Closest|In projects/);
  });

  test('names the closest project’s demo, if it has one', () => {
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
