import { describe, expect, test } from 'vitest';
import { cleanTitle, shortTitle } from '../../../jobs/snippet/title.ts';
import { holds } from '../../cases.ts';
import { nasty } from '../hostile.ts';

describe('a title', () => {
  test.each([
    ['Backend Engineer (m/w/d)', 'Backend Engineer'],
    ['Backend Engineer (f/m/x)', 'Backend Engineer'],
    ['Backend-Entwickler (w/m/d) Node.js', 'Backend-Entwickler Node.js'],
    ['Backend Engineer m/w/d', 'Backend Engineer'],
    ['Backend Engineer (all genders)', 'Backend Engineer'],
    ['Backend Engineer [gn]', 'Backend Engineer'],
    ['Backend Engineer - $120k-$150k', 'Backend Engineer'],
    ['Backend Engineer ($120,000 - $150,000 per year)', 'Backend Engineer'],
    ['Backend Engineer, up to €80k', 'Backend Engineer'],
    ['Backend Engineer 60.000 - 75.000 EUR', 'Backend Engineer'],
    ['Backend Engineer - Immediate start', 'Backend Engineer'],
    ['URGENT: Backend Engineer', 'Backend Engineer'],
    ['Hiring now! | Backend Engineer', 'Backend Engineer'],
    ['Backend Engineer | Remote | ASAP', 'Backend Engineer | Remote'],
    ['🚀 Backend Engineer 🔥🔥', 'Backend Engineer'],
    ['Backend Engineer - REQ-12345', 'Backend Engineer'],
    ['Backend Engineer (JR20418)', 'Backend Engineer'],
    ['Backend Engineer [Job ID: 4711]', 'Backend Engineer'],
    ['Backend Engineer #20418', 'Backend Engineer'],
    ['Backend Engineer R0012345', 'Backend Engineer'],
    ['🚀 Full Stack Developer - JR-20418 - €60k–€75k - Immediate start', 'Full Stack Developer'],
  ])('%j is %j', (title, clean) => {
    expect(cleanTitle(title)).toBe(clean);
  });

  test.each([
    'Senior Backend Engineer (Node.js / TypeScript)',
    'C# / F# Developer',
    'C++ Engineer',
    'Engineer, R&D',
    'Graduate Engineer (2026)',
    'Engineer - Urgent Care Systems',
    'Engineer II - Web3',
    'M/E/P Engineer',
    'Head of New Products',
    '(m/w/d)',
    '🚀',
  ])('%j stays', (title) => {
    expect(cleanTitle(title)).toBe(title);
  });

  test.each([
    ['Senior Backend Engineer (Node.js / TypeScript)', 'Senior Backend Engineer'],
    ['Backend Engineer - Payments', 'Backend Engineer'],
    ['Backend-Entwickler', 'Backend-Entwickler'],
    ['(Senior)', '(Senior)'],
  ])('%j in short is %j', (title, short) => {
    expect(shortTitle(title)).toBe(short);
  });
});

test('of any words, only whole words are dropped, and something is left', () => {
  holds(nasty, (text) => {
    const clean = cleanTitle(text);
    if (text !== '') expect(clean).not.toBe('');
    if (text.isWellFormed()) expect(clean.isWellFormed()).toBe(true);
    expect(clean.length).toBeLessThanOrEqual(text.length);
  });
});
