import { describe, expect, test, vi } from 'vitest';
import { showBadge } from '../../browser/badge.ts';
import { fake } from './fake-browser.ts';

describe('the badge on the toolbar icon', () => {
  test('says what happened, and clears itself after three seconds', async () => {
    await showBadge(7, '✓', 'Copied for Backend Engineer, Acme');
    expect(fake.badge[7]).toEqual({ text: '✓', title: 'Copied for Backend Engineer, Acme' });
    await vi.advanceTimersByTimeAsync(2999);
    expect(fake.badge[7]?.text).toBe('✓');
    await vi.advanceTimersByTimeAsync(1);
    expect(fake.badge[7]).toEqual({ text: '', title: 'Masud Rana' });
  });

  test('gives the next one its own three seconds', async () => {
    await showBadge(7, '!', 'Not copied');
    await vi.advanceTimersByTimeAsync(2000);
    await showBadge(7, '✓', 'Copied');
    await vi.advanceTimersByTimeAsync(2000);
    expect(fake.badge[7]?.text).toBe('✓');
    await vi.advanceTimersByTimeAsync(1000);
    expect(fake.badge[7]?.text).toBe('');
  });

  test('stays on its own tab', async () => {
    await showBadge(7, '✓', 'Copied');
    expect(Object.keys(fake.badge)).toEqual(['7']);
  });

  test("survives a tab that closes while it's shown", async () => {
    await showBadge(7, '✓', 'Copied');
    fake.closed = [7];
    // An uncaught rejection would fail this run.
    await vi.advanceTimersByTimeAsync(5000);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('survives a tab that closed before it could be shown', async () => {
    fake.closed = [7];
    await expect(showBadge(7, '✓', 'Copied')).resolves.toBeUndefined();
    await vi.advanceTimersByTimeAsync(5000);
    expect(fake.badge).toEqual({});
  });
});
