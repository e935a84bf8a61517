import schema from '@jsonresume/schema/schema.json' with { type: 'json' };
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { render } from 'jsonresume-theme-even';
import { describe, expect, test } from 'vitest';
import { countryCode } from '../../../content/country-code.ts';
import { jsonResume } from '../../../content/files/json-resume.ts';
import { content } from '../../../content/index.ts';
import { fullCard } from '../../fixtures/full-card.ts';
import { otherCard } from '../../fixtures/other-card.ts';
import { golden } from './golden.ts';

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(schema);

describe.each([
  ['full', fullCard],
  ['small', otherCard],
  ["owner's", content],
])('the %s card', (_, card) => {
  test('is valid by the published schema', () => {
    expect(validate(JSON.parse(jsonResume(card))), JSON.stringify(validate.errors)).toBe(true);
  });

  test('is rendered by a published theme, with every project', () => {
    const page = render(JSON.parse(jsonResume(card)) as never);
    const text = page.replace(/<[^>]+>/g, ' ').replaceAll('&amp;', '&');
    expect(text).toContain(card.profile.name);
    for (const { name } of card.projects.items) expect(text).toContain(name);
  });
});

test('the schema refuses what is wrong, so that its yes means something', () => {
  expect(validate({ basics: { email: 'nobody' }, projects: 'none' })).toBe(false);
});

test('the file, to the letter', () => {
  expect(jsonResume(fullCard)).toBe(golden('resume.json'));
});

test.each([
  ['Bangladesh', 'BD'],
  ['Germany', 'DE'],
  ['Nowhere', undefined],
])('%s is %s', (country, code) => {
  expect(countryCode(country)).toBe(code);
});
