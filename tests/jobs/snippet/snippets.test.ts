import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { snippetProfileOf } from '../../../content/snippet-profile.ts';
import type { Posting, Reading } from '../../../jobs/posting.ts';
import { readText } from '../../../jobs/read/index.ts';
import { FORMATS, LINKEDIN_LIMITS } from '../../../jobs/snippet/formats.ts';
import { nameOf, snippetFor, snippetsFor } from '../../../jobs/snippet/snippets.ts';
import { DEFAULTS, openingOf } from '../../../settings/fields.ts';
import { holds } from '../../cases.ts';
import { fullCard } from '../../fixtures/full-card.ts';
import { nasty } from '../hostile.ts';

const candidate = snippetProfileOf(fullCard);

const reading = (fields: Partial<Posting>): Reading => ({
  posting: { url: 'https://careers.acme.example/7', sources: {}, confidence: 'certain', ...fields },
  explanation: '',
});
const NONE: Reading = { posting: null, explanation: 'No job posting found here.' };

const share = (it: Reading) => snippetsFor(it, candidate, DEFAULTS);

describe('what a snippet was made for', () => {
  test.each<[string, Reading]>([
    ['Backend Engineer, Acme', reading({ title: 'Backend Engineer', company: 'Acme' })],
    ['Backend Engineer', reading({ title: 'Backend Engineer' })],
    ['Acme', reading({ company: 'Acme' })],
    ['“Parcels.”', reading({ description: 'Parcels.' })],
    ['the general profile', NONE],
  ])('is %s', (name, it) => {
    expect(nameOf(it)).toBe(name);
  });
});

describe('the set of snippets', () => {
  test('of a posting has its title and company', () => {
    expect(share(reading({ title: 'Backend Engineer', company: 'Acme' }))).toMatchObject({
      label: 'This posting',
      name: 'Backend Engineer, Acme',
    });
  });

  test('of a text whose first line is its title is a posting', () => {
    expect(share(readText('Backend Engineer\nParcels.'))).toMatchObject({
      label: 'This posting',
      name: 'Backend Engineer',
    });
  });

  test('of a text without a title quotes its beginning, cut at a word', () => {
    const text =
      'We are looking for somebody who has built queues for international parcels and likes PostgreSQL a lot.';
    const { label, name } = share(readText(text));
    expect(label).toBe('This text');
    expect(name).toBe('“We are looking for somebody who has built queues for…”');
  });

  test('of a short text quotes all of it', () => {
    expect(share(readText('Backend engineer wanted')).name).toBe('“Backend engineer wanted”');
    const exactly = `${'x'.repeat(29)} ${'y'.repeat(30)}`;
    expect(share(readText(exactly)).name).toBe(`“${exactly}”`);
  });

  test('of a text without a space quotes what fits, without splitting a character', () => {
    const { name } = share(readText(`x${'😀'.repeat(100)}`));
    expect(name).toMatch(/^“x😀+…”$/u);
    expect(name.isWellFormed()).toBe(true);
  });

  test('of nothing is the general profile', () => {
    const { label, name, snippets } = share(NONE);
    expect({ label, name }).toEqual({ label: 'Any posting', name: 'the general profile' });
    expect(snippets[0]?.text).toMatch(/^Ada Example, data engineer\n/);
  });

  test('has a snippet of each format, in their order and by their names', () => {
    const { snippets } = share(reading({ title: 'Backend Engineer' }));
    expect(snippets.map(({ format, formatName }) => [format, formatName])).toEqual([
      ['slack', 'Slack'],
      ['email', 'Email'],
      ['ats-note', 'ATS note'],
      ['linkedin-note', 'LinkedIn note'],
      ['inmail', 'InMail'],
      ['markdown', 'Markdown'],
    ]);
    expect(snippets).toHaveLength(FORMATS.length);
    for (const { text } of snippets) expect(text).toContain('Backend Engineer');
  });

  test.each(FORMATS)('has for $name what a click copies in that format', ({ id, name }) => {
    const it = reading({ title: 'Backend Engineer', company: 'Acme' });
    const choices = {
      ...DEFAULTS,
      format: id,
      linkedInLimit: 300 as const,
      opening: 'For your search:',
    };
    const copied = snippetFor(it, candidate, choices);
    expect(copied.format).toBe(id);
    // Whichever format is chosen, the others are there as well.
    const { snippets } = snippetsFor(it, candidate, { ...choices, format: 'slack' });
    expect(snippets.find(({ format }) => format === id)).toEqual({ ...copied, formatName: name });
  });
});

test('for any posting, every snippet keeps its limit', () => {
  const words = fc.oneof(nasty, fc.constantFrom('Engineer', '😀'.repeat(120), 'word '.repeat(60)));
  const fields = fc.record(
    { title: words, company: words, place: words, description: words },
    { requiredKeys: [] },
  );
  const read = fc.oneof(
    fields.map(reading),
    nasty.map((text) => readText(text)),
  );
  const choices = fc.record({
    format: fc.constantFrom(...FORMATS.map(({ id }) => id)),
    linkedInLimit: fc.constantFrom(...LINKEDIN_LIMITS),
    opening: words.map(openingOf),
    phone: fc.boolean(),
    gaps: fc.boolean(),
    postingLink: fc.boolean(),
  });
  holds(fc.tuple(read, choices), ([it, chosen]) => {
    const { label, name, snippets } = snippetsFor(it, candidate, chosen);
    expect(snippets).toHaveLength(FORMATS.length);
    expect(label).toMatch(/^(This posting|This text|Any posting)$/);
    expect(name).not.toBe('');
    for (const { format, text, limit, subject = '' } of snippets) {
      const most = { 'linkedin-note': chosen.linkedInLimit, inmail: 1900 }[format as string];
      expect(limit, format).toBe(most);
      expect(text.length, format).toBeLessThanOrEqual(most ?? Infinity);
      expect(subject.length, format).toBeLessThanOrEqual(200);
      expect(text, format).toContain('Ada Example');
    }
  });
});
