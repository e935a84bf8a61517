/** The portfolio as Markdown, plain text and an HTML page: one document, three ways to write it. */
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { contactLines } from '../../../content/files/contact-lines.ts';
import { documentOf } from '../../../content/files/document.ts';
import { markdown } from '../../../content/files/markdown.ts';
import { plainText } from '../../../content/files/plain-text.ts';
import { profilePage } from '../../../content/files/profile-page.ts';
import { content } from '../../../content/index.ts';
import { fullCard } from '../../fixtures/full-card.ts';
import { golden } from './golden.ts';

const hostile = structuredClone(fullCard);
hostile.profile.name = '</title><script>alert(1)</script> & "Co"';
hostile.profile.tagline = '# *not* a heading';
hostile.profile.summary = ['# *not* a heading', '</script><img src=x onerror=alert(1)>'];

test.each([
  ['profile.md', markdown],
  ['profile.txt', plainText],
  ['profile.html', profilePage],
])('%s, to the letter', (name, write) => {
  expect(write(fullCard)).toBe(golden(name));
});

test('the contact as lines', () => {
  expect(contactLines(fullCard).split('\n')).toEqual([
    'Ada Example',
    'Data engineer',
    'Email: ada@ada.example',
    'Website: https://ada-example.example',
    'CodeHost: https://code.example/ada-example',
    'Phone: +10005550199',
    'Network: https://network.example/in/ada-example-data/',
    'Sampletown, Nowhere',
  ]);
});

test('Markdown shows special characters as they are', () => {
  expect(markdown(hostile)).toContain('\\# \\*not\\* a heading');
});

describe.each([
  ['full', fullCard],
  ['hostile', hostile],
  ["owner's", content],
])('the HTML page of the %s card', (_, card) => {
  const html = profilePage(card);
  const { document } = new JSDOM(html).window;

  test('is valid', async () => {
    const report = await new HtmlValidate({
      extends: ['html-validate:standard'],
      // Its own style: a page in one file has nowhere else for it. The doctype is valid in upper or lower case.
      rules: {
        'no-inline-style': 'off',
        'doctype-style': 'off',
        'long-title': 'off',
        'void-style': 'off',
      },
    }).validateString(html);
    expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
  });

  test('says all of the document, and runs and loads nothing', () => {
    for (const block of documentOf(card)) {
      const text = block.kind === 'heading' ? block.text : (block.lines[0]?.[0]?.text ?? '');
      expect(document.body.textContent).toContain(text);
    }
    expect(document.title).toContain(card.profile.name);
    const scripts = [...document.querySelectorAll('script')];
    expect(scripts.map(({ type }) => type)).toEqual(['application/ld+json']);
    expect(document.querySelectorAll('img, link, iframe, [src], [onerror]')).toHaveLength(0);
    expect(html).not.toMatch(/url\(|@import/);
  });

  test('has the person in JSON-LD', () => {
    const data = JSON.parse(document.querySelector('script')?.textContent ?? '') as {
      '@type': string;
      mainEntity: Record<string, unknown>;
    };
    expect(data['@type']).toBe('ProfilePage');
    expect(data.mainEntity['@type']).toBe('Person');
    expect(data.mainEntity['name']).toBe(card.profile.name);
  });
});
