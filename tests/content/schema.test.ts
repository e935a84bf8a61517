import { describe, expect, test } from 'vitest';
import { content } from '../../content/index.ts';
import { parseContent } from '../../content/schema.ts';
import { fullCard } from '../fixtures/full-card.ts';
import { otherCard } from '../fixtures/other-card.ts';

type Draft = Record<string, never> & typeof content;

/** The error that the content gives after one change. */
function errorAfter(change: (draft: Draft) => void): string {
  const draft = structuredClone(fullCard) as Draft;
  change(draft);
  try {
    parseContent(draft);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
}

test.each([
  ['the content of this card', content],
  ['the invented full card', fullCard],
  ['the invented small card', otherCard],
])('%s is valid', (_, right) => {
  expect(parseContent(structuredClone(right))).toEqual(right);
});

describe('a bad value is named by its path, with a sentence that says what to do', () => {
  test.each<[what: string, path: string, sentence: string, change: (draft: Draft) => void]>([
    [
      'a missing field',
      'profile.name',
      'is missing: add it',
      (it) => Reflect.deleteProperty(it.profile, 'name'),
    ],
    [
      'an unknown field',
      'profile',
      'has unknown fields (nmae)',
      (it) => Object.assign(it.profile, { nmae: 'x' }),
    ],
    ['an empty text', 'profile.tagline', 'is empty', (it) => (it.profile.tagline = '')],
    [
      'an over-long text',
      'profile.name',
      'is longer than 60 characters',
      (it) => (it.profile.name = 'x'.repeat(61)),
    ],
    [
      'a wrong kind',
      'profile.name',
      'has the wrong type',
      (it) => Object.assign(it.profile, { name: 1 }),
    ],
    [
      'an http link',
      'contact.links[1].url',
      "isn't a plain https or mailto address",
      (it) => Object.assign(it.contact.links[1] ?? {}, { url: 'http://example.com' }),
    ],
    [
      'a script link',
      'projects.items[0].links.source',
      "isn't a plain https address",
      (it) => Object.assign(it.projects.items[0]?.links ?? {}, { source: 'javascript:alert(1)' }),
    ],
    [
      'a link with a user',
      'projects.items[0].links.source',
      "isn't a plain https address",
      (it) =>
        Object.assign(it.projects.items[0]?.links ?? {}, {
          source: 'https://github.com@example.com/',
        }),
    ],
    [
      'a homograph host',
      'projects.items[0].links.source',
      "isn't a plain https address",
      (it) => Object.assign(it.projects.items[0]?.links ?? {}, { source: 'https://gіthub.com/' }),
    ],
    [
      'a control character',
      'profile.label',
      'contains a control, bidirectional or invisible character',
      (it) => (it.profile.label = 'Back\u0007end'),
    ],
    [
      'a bidirectional character',
      'profile.label',
      'contains a control, bidirectional',
      (it) => (it.profile.label = 'Back\u202eend'),
    ],
    [
      'an invisible character',
      'profile.label',
      'contains a control, bidirectional',
      (it) => (it.profile.label = 'Back\u200bend'),
    ],
    [
      'half a character',
      'profile.label',
      'contains a control, bidirectional',
      (it) => (it.profile.label = 'Back\ud800end'),
    ],
    [
      'a space at the end',
      'profile.label',
      'begins or ends with a space',
      (it) => (it.profile.label = 'Backend '),
    ],
    [
      'a duplicate skill',
      'skills.groups[0].skills[1].id',
      '"counting" is used twice',
      (it) => Object.assign(it.skills.groups[0]?.skills[1] ?? {}, { id: 'counting' }),
    ],
    [
      'a duplicate project',
      'projects.items[1].id',
      'is used twice',
      (it) => Object.assign(it.projects.items[1] ?? {}, { id: 'parcel-counter' }),
    ],
    [
      'an unknown skill',
      'profile.keywords[0]',
      '"cobol" isn\'t a skill on this card',
      (it) => (it.profile.keywords[0] = 'cobol'),
    ],
    [
      'an unknown contact',
      'contact.inProfile[0]',
      '"fax" isn\'t a contact link',
      (it) => (it.contact.inProfile[0] = 'fax'),
    ],
    [
      'a bad id',
      'contact.links[0].id',
      "isn't an id",
      (it) => Object.assign(it.contact.links[0] ?? {}, { id: 'E mail' }),
    ],
    ['no entry at all', 'contact.links', 'has no entry', (it) => (it.contact.links = [])],
  ])('%s', (_, path, sentence, change) => {
    const error = errorAfter(change);
    expect(error).toContain("The content can't become a card:");
    expect(error).toContain(`content.${path}: `);
    expect(error).toContain(sentence);
  });
});
