import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../../jobs/messages.ts';
import { ACME, CLOSED, GLOBEX, NOTHING, said, show, slot, strip } from './show-posting.tsx';

afterEach(() => {
  vi.useRealTimers();
});

describe('beside a tab', () => {
  test.each<[string, Answer | undefined]>([
    ['No job posting on this page.', NOTHING],
    ['Open the card on this job’s page first.', CLOSED],
    ['This page didn’t answer. Reload it.', undefined],
    ['Shows 2 of 3 asked · Acme', ACME],
  ])('it says and announces: %s', async (words, answer) => {
    show(() => Promise.resolve(answer), { beside: true });
    await waitFor(() => {
      expect(slot()).toBe(words);
    });
    await waitFor(() => {
      expect(said()).toEqual([words.replace(' ·', ',')]);
    });
    // The match comes only when you ask for it.
    expect(screen.queryByText('Must have')).toBeNull();
  });

  test('the match takes the page’s place, and gives it back with the focus', async () => {
    show(() => Promise.resolve(ACME), { beside: true });
    fireEvent.click(await screen.findByRole('button', { name: /^Shows 2 of 3/ }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Engineer at Acme' })).toBeTruthy();
    expect(document.getElementById('skills')).toBeNull();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    await waitFor(() => {
      expect(document.getElementById('skills')).toBeTruthy();
    });
    expect(document.activeElement?.id).toBe('match-strip');
  });

  test('printing while it shows a match prints the whole page', async () => {
    show(() => Promise.resolve(ACME), { beside: true });
    fireEvent.click(await screen.findByRole('button', { name: /^Shows 2 of 3/ }));
    await screen.findByText('Must have');
    window.dispatchEvent(new Event('beforeprint'));
    expect(document.getElementById('contact')).toBeTruthy();
    expect(screen.queryByText('Must have')).toBeNull();
  });

  describe('that changes', () => {
    beforeEach(() => {
      vi.useFakeTimers();
    });

    /** A tab whose page a test changes. */
    async function follow() {
      let changed: (isLoading: boolean) => void = () => undefined;
      const asked: ((answer: Answer | undefined) => void)[] = [];
      const shown = show(() => new Promise((resolve) => asked.push(resolve)), {
        beside: true,
        follow: (run) => {
          changed = run;
          return () => undefined;
        },
      });
      const wait = (ms: number) =>
        act(async () => {
          await vi.advanceTimersByTimeAsync(ms);
        });
      await wait(40);
      return {
        ...shown,
        asked,
        wait,
        change: (isLoading = false) => {
          changed(isLoading);
        },
        answer: async (at: number, answer: Answer | undefined) => {
          asked[at]?.(answer);
          await wait(0);
        },
      };
    }

    test('several changes at once ask one question, and a late change asks once more', async () => {
      const tab = await follow();
      expect(tab.asked).toHaveLength(1);
      await tab.answer(0, ACME);
      for (let time = 0; time < 5; time++) tab.change();
      await tab.wait(60);
      expect(tab.asked).toHaveLength(2);
      await tab.answer(1, NOTHING);
      expect(slot()).toBe('No job posting on this page.');
      await tab.wait(2000);
      expect(tab.asked).toHaveLength(3);
      await tab.answer(2, GLOBEX);
      expect(strip()).toBe('Shows 1 of 3 asked · Globex');
      await tab.wait(60_000);
      expect(tab.asked).toHaveLength(3);
    });

    test('a late answer for the previous page is dropped', async () => {
      const tab = await follow();
      tab.change();
      await tab.wait(60);
      await tab.answer(1, GLOBEX);
      await tab.answer(0, ACME);
      expect(strip()).toBe('Shows 1 of 3 asked · Globex');
    });

    test('nothing is asked while a page loads, and the previous match isn’t shown for long', async () => {
      const tab = await follow();
      await tab.answer(0, ACME);
      tab.change(true);
      await tab.wait(60);
      expect(strip()).toBe('Shows 2 of 3 asked · Acme');
      await tab.wait(5000);
      expect(tab.asked).toHaveLength(1);
      expect(slot()).toBe('Reading this page…');
      tab.change();
      await tab.wait(60);
      await tab.answer(1, GLOBEX);
      expect(strip()).toBe('Shows 1 of 3 asked · Globex');
    });

    test('an open match follows, and the same posting again leaves it as it is', async () => {
      const tab = await follow();
      await tab.answer(0, ACME);
      fireEvent.click(screen.getByRole('button', { name: /^Shows 2 of 3/ }));
      await tab.wait(40);
      const [row] = screen.getAllByRole('button', { name: /^Node.js/ });
      if (row) fireEvent.click(row);
      await tab.wait(40);
      tab.change();
      await tab.wait(60);
      await tab.answer(1, { ...ACME });
      expect(row?.getAttribute('aria-expanded')).toBe('true');
      expect(row?.isConnected).toBe(true);
      await tab.wait(2000);
      await tab.answer(2, GLOBEX);
      await tab.wait(40);
      expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Engineer at Globex');
      tab.change();
      await tab.wait(60);
      await tab.answer(3, NOTHING);
      expect(screen.getAllByText('No job posting on this page.')).toBeTruthy();
      expect(screen.getByRole('button', { name: 'Card' })).toBeTruthy();
    });
  });
});
