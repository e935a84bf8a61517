import { describe, expect, test, vi } from 'vitest';
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

  test('for nothing yet, when the pointer comes near: the first time, the background prepares', async () => {
    const read = vi.fn();
    const watched = new Proxy(card, {
      get(target, name) {
        read();
        return Reflect.get(target, name) as unknown;
      },
    });
    const { asked } = background({ card: watched });
    await expect(asked({ type: 'prepare' })).resolves.toBeUndefined();
    expect(read).toHaveBeenCalled();
    read.mockClear();
    await asked({ type: 'prepare' });
    expect(read).not.toHaveBeenCalled();
  });
});
