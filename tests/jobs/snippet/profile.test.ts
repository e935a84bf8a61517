import { describe, expect, test } from 'vitest';
import { snippetProfileOf } from '../../../content/snippet-profile.ts';
import type { FORMATS } from '../../../jobs/snippet/formats.ts';
import { snippetOf } from '../../../jobs/snippet/index.ts';
import { profileClip } from '../../../jobs/snippet/profile.ts';
import { DEFAULTS } from '../../../settings/fields.ts';
import { fullCard } from '../../fixtures/full-card.ts';

describe('the profile to copy', () => {
  const { text, html } = profileClip(fullCard);

  test('names the candidate, the place, and the links that the content chooses, in its order', () => {
    expect(text).toBe(
      [
        'Ada Example, data engineer',
        'Sampletown, Nowhere (UTC+9). Returning to work, 7+ years of counting. Looking for a team.',
        '',
        'Parcel counter for harbours: Counting for every belt of a harbour.',
        'Source: https://code.example/ada-example/parcels',
        '',
        'Belt map & timetable: A map of every belt in the hall.',
        'Source: https://code.example/ada-example/belt-map',
        'Demo: https://belt-map.example/',
        '',
        'Email: ada@ada.example',
        'CodeHost: https://code.example/ada-example',
        'Network: https://network.example/in/ada-example-data/',
        'Website: https://ada-example.example',
      ].join('\n'),
    );
  });

  test('is the same general profile that a snippet has without a posting', () => {
    const candidate = snippetProfileOf(fullCard);
    const general = (format: (typeof FORMATS)[number]['id']) =>
      snippetOf({ posting: undefined, candidate, format, settings: DEFAULTS });
    expect(general('slack')).toMatchObject({ text, html });
    expect([general('email').text, general('inmail').text]).toEqual([text, text]);
  });

  test('has the phone number only if you want it', () => {
    expect(text).not.toContain('+10005550199');
    expect(profileClip(fullCard, { phone: true }).text).toContain('Phone: +10005550199');
  });

  test('speaks in the third person', () => {
    expect(text.replace(/https:\S+/g, '')).not.toMatch(/\b(I|me|my)\b/i);
  });

  test('says the same words in text and in html', () => {
    const seen = html
      .replace(/<br>|<\/p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&');
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
