import { describe, expect, test } from 'vitest';
import { matchOf } from '../../../jobs/match/posting.ts';
import { snippetsFor } from '../../../jobs/snippet/snippets.ts';
import { DEFAULTS } from '../../../settings/fields.ts';
import { candidate, card } from '../../fixtures/candidate.ts';
import { background, POSTING, UNREAD } from './background.ts';

describe('the panel asks', () => {
  const reading = {
    posting: { ...POSTING, description: 'Requirements:\n- BullMQ' },
    explanation: '',
  };

  test('for what it has read: every format and the match, by its own settings', async () => {
    const settings = { ...DEFAULTS, linkedInLimit: 300 as const };
    const asked = await background().asked({ type: 'write', reading, settings });
    const match = matchOf(reading, card);
    expect(asked).toMatchObject({ type: 'posting', match });
    expect(asked?.set).toEqual(snippetsFor(reading, candidate, settings, match));
  });

  test('for a page without a posting: the general profile', async () => {
    const asked = await background().asked({
      type: 'write',
      reading: UNREAD.reading,
      settings: {},
    });
    expect(asked?.set?.name).toBe('the general profile');
    expect(asked).not.toHaveProperty('match');
  });

  test('for nothing yet, when the pointer comes near', async () => {
    await expect(background().asked({ type: 'write', settings: {} })).resolves.toBeUndefined();
  });
});
