import { describe, expect, test } from 'vitest';
import { evidenceOf } from '../../content/evidence.ts';
import { content } from '../../content/index.ts';
import { NOT_IN_THE_PORTFOLIO, SENTENCES, SHOWN_BY_OTHER_WORDS } from '../fixtures/portfolio.ts';

const strings = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value && typeof value === 'object'
      ? Object.values(value).flatMap(strings)
      : [];

const evidence = evidenceOf(content);

describe('the words of the card', () => {
  /** The card's own words: ids, addresses, the names of links, and the figures described in words. */
  const own = new Set([
    ...['en', content.profile.initials, content.profile.extensionId],
    ...content.contact.links.flatMap(({ id, label, value, url }) => [id, label, value, url]),
    ...content.contact.inProfile,
    ...content.projects.items.flatMap(({ figure }) => figure.description),
    ...content.approach.decisions.flatMap(({ figure }) => figure.description),
  ]);

  test('nothing is said that the portfolio does not say', () => {
    const said = Object.values(SENTENCES).flat().join('\n').toLowerCase();
    const notSaid = strings(content)
      .filter((text) => !own.has(text) && !/^(https|mailto):/.test(text))
      // Ids; the schema's tests check them.
      .filter((text) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(text))
      .flatMap((text) => text.split(/(?<=\.) (?=[A-Z])/))
      .filter((text) => !said.includes(text.toLowerCase()));
    expect(notSaid).toEqual(NOT_IN_THE_PORTFOLIO);
  });

  test('every sentence that proves a skill names it, or says it in other words', () => {
    for (const skill of content.skills.groups.flatMap((group) => group.skills)) {
      for (const { quote } of evidence.get(skill.id) ?? []) {
        const named = quote.toLowerCase().includes(skill.name.toLowerCase());
        expect(
          named || SHOWN_BY_OTHER_WORDS[skill.id]?.test(quote),
          `${skill.name}: ${quote}`,
        ).toBe(true);
      }
    }
  });
});
