import { describe, expect, test } from 'vitest';
import { profileClip } from '../../content/profile-text.ts';
import { fullCard } from '../fixtures/full-card.ts';

describe('the profile to copy', () => {
  const { text, html } = profileClip(fullCard);

  test('names the candidate, the place, and the links that the content chooses, in its order', () => {
    expect(text).toBe(
      [
        'Ada Example, data engineer',
        'Returning to work · Sampletown, Nowhere',
        'Looking for a team',
        '',
        'Website: https://ada-example.example',
        'CodeHost: https://code.example/ada-example',
        'Network: https://network.example/in/ada-example-data/',
        'Email: ada@ada.example',
      ].join('\n'),
    );
  });

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
    const hostile = structuredClone(fullCard);
    hostile.profile.name = '<img src=x onerror="alert(1)"> & Co';
    expect(profileClip(hostile).html).toContain(
      '<b>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Co</b>',
    );
  });
});
