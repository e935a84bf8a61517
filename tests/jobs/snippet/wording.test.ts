import { describe, expect, test } from 'vitest';
import { match } from '../../../jobs/match/index.ts';
import { asksOf } from '../../../jobs/skills/asks.ts';
import { snippetOf } from '../../../jobs/snippet/index.ts';
import { DEFAULTS } from '../../../settings/fields.ts';
import { candidate, card } from '../../fixtures/candidate.ts';
import { posting, write } from './write-snippet.ts';

describe('a snippet reads as a person would write it', () => {
  test.each([
    [
      'email',
      /^Hello,\n\nThis is about your Registered Nurse role at Acme\. Masud Rana is a backend engineer /,
    ],
    ['inmail', /\n\nDo you have a role for a backend engineer\?\n\nEmail: /],
  ] as const)('for another trade, as %s, is a letter all the same', (format, letter) => {
    const { text, subject } = write(format, {
      title: 'Registered Nurse',
      description: 'You bring\n- A calm hand',
    });
    expect(text).toMatch(letter);
    expect(subject).toMatch(/^About your Registered Nurse role.*: Masud Rana, backend engineer$/);
  });

  test('names no skill twice, and says no sentence twice', () => {
    const description =
      'Requirements\n- JavaScript\n- TypeScript\n- SQL\n- PostgreSQL\n- BullMQ or another message queue';
    expect(write('ats-note', { description }).text).toMatch(/JavaScript, TypeScript, SQL, Postgre/);
    const { text } = write('markdown', { description });
    for (const sentence of text.match(/Architected [^.]+\./g) ?? []) {
      expect(text.split(sentence)).toHaveLength(2);
    }
  });

  test('names a skill that says what is asked without saying it again', () => {
    const { text } = write('slack', {
      description: 'Requirements\n- Node.js\n- SQL and transactions',
    });
    expect(text).toContain(
      'In projects: Node.js, MongoDB Transactions\nIn practice: SQL (PostgreSQL)',
    );
  });

  test('says how many are shown if it names fewer', () => {
    const names = [
      'Node.js',
      'TypeScript',
      'Express',
      'MongoDB',
      'Mongoose',
      'Redis',
      'Zod',
      'JWT',
    ];
    const description = `Requirements\n- ${names.join('\n- ')}`;
    expect(write('email', { description }).text).toMatch(
      /For your Senior Node.js Engineer role at Acme, the portfolio shows 8 of the 8 skills you ask for:\n\n(?:- .+\n)+- And 2 more\.\n/,
    );
    expect(write('slack', { description }).text).toMatch(/, Redis and 2 more\n/);
    expect(write('markdown', { description }).text).toMatch(/\n- And 2 more\.\n\n/);
    expect(write('inmail', { description }).text).toContain('shows 8 of the 8 skills');
    const practised = `${description}\n- PostgreSQL\n- Caching\n- Sharding`;
    expect(write('slack', { description: practised }).text).toContain(
      'and 2 more\nIn practice: 2 more\n',
    );
    expect(write('ats-note', { description: practised }).text).toContain('PostgreSQL, caching\n');
  });

  test('calls the candidate by the status only if the status names a person', () => {
    const about = (status: string) =>
      snippetOf({
        posting: posting(),
        match: match(asksOf(posting()), card),
        candidate: { ...candidate, status },
        format: 'email',
        settings: DEFAULTS,
      }).text;
    expect(about('Computer Science student')).toContain(
      'Masud Rana is a backend engineer and Computer Science student in Dhaka, Bangladesh (UTC+6), with 2+ years of hands-on experience, open to backend engineering roles.',
    );
    expect(about('Returning to work')).toContain(
      'is a backend engineer in Dhaka, Bangladesh (UTC+6), returning to work, with 2+ years',
    );
  });
});
