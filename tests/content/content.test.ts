import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../content/evidence.ts';
import { content } from '../../content/index.ts';
import { LARGE, monogram } from '../../content/monogram.ts';
import { profileClip } from '../../content/profile-text.ts';
import { SENTENCES } from '../fixtures/portfolio.ts';

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : [];

const evidence = evidenceOf(content);

describe('the words of the card', () => {
  /** Not from the portfolio: ids, addresses, the words that name a link, and the figures told in words. */
  const own = new Set([
    ...['en', content.profile.initials, content.profile.extensionId],
    ...content.contact.links.flatMap(({ id, label, value, url }) => [id, label, value, url]),
    ...content.contact.inProfile,
    ...content.projects.items.flatMap(({ figure }) => figure.description),
    ...content.approach.decisions.flatMap(({ figure }) => figure.description),
  ]);

  test("the card says nothing that the portfolio doesn't", () => {
    const said = Object.values(SENTENCES).flat().join('\n').toLowerCase();
    const notSaid = strings(content)
      .filter((text) => !own.has(text) && !/^(https|mailto):/.test(text))
      // Ids; the tests of the schema hold them.
      .filter((text) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text))
      .flatMap((text) => text.split(/(?<=\.) (?=[A-Z])/))
      .filter((text) => !said.includes(text.toLowerCase()));
    expect(notSaid).toEqual([
      // Where the clock of Dhaka is found.
      'Asia/Dhaka',
      // A short name for a mark of proof, part of the whole one.
      'Schema & validation',
      // The heading of its section.
      'Contact',
    ]);
  });

  test('every skill marked as shown is in the words that show it, or has a reason', () => {
    const other: Record<string, RegExp> = {
      'rest-apis': /RESTful APIs/,
      rbac: /role-based access control|RBAC/,
      // A queue is what BullMQ is.
      queues: /queues|BullMQ/,
    };
    for (const skill of content.skills.groups.flatMap((group) => group.skills)) {
      for (const { quote } of evidence.get(skill.id) ?? []) {
        const named = quote.toLowerCase().includes(skill.name.toLowerCase());
        expect(named || other[skill.id]?.test(quote), `${skill.name}: ${quote}`).toBe(true);
      }
    }
  });
});

describe('evidence', () => {
  const marks = (id: string) =>
    (evidence.get(id) ?? []).map(({ kind, id: place }) => `${kind} ${place}`).join(', ');

  test.each([
    ['nodejs', 'project ai-recruiting'],
    ['zod', 'project ai-recruiting, project travel-tips'],
    ['queues', 'project ai-recruiting, decision async-vs-sync'],
    ['mongodb', 'project ai-recruiting, project travel-tips'],
    ['docker', ''],
  ])('%s', (id, expected) => {
    expect(marks(id)).toBe(expected);
  });

  test('work done is quoted before a mention', () => {
    const [first, second] = evidence.get('zod') ?? [];
    expect(first?.quote).toBe(
      'Integrated Zod schemas with LLM outputs to ensure strictly typed JSON responses',
    );
    expect(second?.quote).toBe('Zod among its technologies');
  });
});

describe('the profile to copy', () => {
  const { text, html } = profileClip(content);

  test('speaks in the third person', () => {
    expect(text.replace(/https:\S+/g, '')).not.toMatch(/\b(I|me|my)\b/i);
  });

  test('says the same words in text and in html', () => {
    const seen = html
      .replace(/<br>|<\/p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace('&amp;', '&');
    expect(seen.split('\n').filter(Boolean)).toEqual(text.split('\n').filter(Boolean));
  });

  test('escapes what html would read as markup', () => {
    const hostile = structuredClone(content);
    hostile.profile.name = '<img src=x onerror="alert(1)"> & Co';
    expect(profileClip(hostile).html).toContain(
      '<b>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Co</b>',
    );
  });
});

describe('the monogram', () => {
  test.each('ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split(''))('%s can be drawn', (letter) => {
    expect(monogram(letter, LARGE)).toHaveLength(1);
  });

  test('two letters are side by side, around the centre', () => {
    const lefts = monogram('MR', LARGE).map(({ transform }) =>
      Number(/translate\(([\d.]+)/.exec(transform)?.[1]),
    );
    expect(lefts[0]).toBeGreaterThan(10);
    expect(lefts[1]).toBeGreaterThan(lefts[0] ?? 99);
    expect(lefts[1]).toBeLessThan(54);
  });
});
