import { describe, expect, test } from 'vitest';
import type { Posting } from '../../../jobs/posting.ts';
import { write } from './write-snippet.ts';

describe('a LinkedIn note', () => {
  const note = (fields: Partial<Posting>, linkedInLimit: 200 | 300 = 200) =>
    write('linkedin-note', fields, { linkedInLimit }).text;

  test('of 300 characters says more than one of 200', () => {
    expect(note({}, 300)).toContain('Open to backend engineering roles');
    expect(note({})).toContain('Shown in projects: Node.js, Express, Redis');
  });

  test('drops the title’s noise, skills from the end, the company, the city and the title, in this order', () => {
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
      // What's dropped last is never gone before what's dropped first.
      expect(held, `${length} words`).toEqual([...held].sort((a, b) => Number(a) - Number(b)));
      expect(says(length).website).toBe(true);
    }
    expect(says(50)).toMatchObject({ title: true, whole: false, website: true });
    expect(note({ title: 'q'.repeat(250) })).not.toContain('q');
  });
});
