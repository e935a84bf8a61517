import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import type { PostingNeeds } from '../../../components/popup/use-posting.ts';
import { button, READ, show, strip, UNREAD } from './show-posting.tsx';

describe('the interview guide', () => {
  const expectOpened = (openGuide: PostingNeeds['openGuide']) => {
    if (!('match' in READ)) throw new Error('the answer has no match');
    expect(openGuide).toHaveBeenCalledExactlyOnceWith(READ.posting, READ.match);
  };

  test('opens from the match', async () => {
    const { openGuide } = show(READ);
    fireEvent.click(await strip());
    fireEvent.click(button('Interview guide'));
    expectOpened(openGuide);
    await openGuide.mock.results[0]?.value;
    expect(screen.queryByText(/didn’t open/)).toBeNull();
  });

  test('opens from the menu, for this job', async () => {
    const { openGuide } = show(READ);
    await strip();
    fireEvent.click(button('More'));
    fireEvent.click(screen.getByRole('menuitem', { name: /^Interview guide/ }));
    expectOpened(openGuide);
  });

  test('says what to do if it doesn’t open', async () => {
    show(READ, 'copied', false);
    fireEvent.click(await strip());
    fireEvent.click(button('Interview guide'));
    const sentence = await screen.findByText(
      'The interview guide didn’t open. Close and reopen the popup, then try again.',
    );
    expect(sentence.getAttribute('role')).toBe('alert');
  });

  test('isn’t offered where there’s no posting', async () => {
    const { ask } = show(UNREAD);
    await waitFor(() => {
      expect(ask).toHaveBeenCalled();
    });
    await ask.mock.results[0]?.value;
    fireEvent.click(button('More'));
    expect(screen.getByRole('menuitem', { name: 'Settings' })).toBeTruthy();
    expect(screen.queryByRole('menuitem', { name: /^Interview guide/ })).toBeNull();
  });
});
