import { fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { OpenGuide } from '../../../components/kit/open-guide.ts';
import { byUser } from '../../../components/posting-button/by-user.ts';
import { PostingButton } from '../../../components/posting-button/PostingButton.tsx';
import { DEFAULTS } from '../../../settings/fields.ts';
import { asUser, READ, writtenFor } from './show-panel.tsx';

vi.mock(import('../../../components/posting-button/by-user.ts'), { spy: true });
// Here every control counts as seen; really-seen.test.tsx has the others.
vi.mock(import('../../../components/posting-button/really-seen.ts'), async (original) => ({
  ...(await original()),
  watchSeen: () => ({ isSeen: () => true, end: () => undefined }),
}));

afterEach(() => {
  vi.mocked(byUser).mockReset();
  vi.useRealTimers();
});

describe('the button', () => {
  const share = () => {
    const spies = {
      read: vi.fn(() => READ),
      write: vi.fn(() => Promise.resolve(writtenFor(READ, DEFAULTS))),
      onNear: vi.fn(),
      onOpen: vi.fn(),
      openGuide: vi.fn<OpenGuide>(() => Promise.resolve(true)),
      copy: vi.fn(() => Promise.resolve('copied' as const)),
      onSettings: vi.fn(),
      onClose: vi.fn(),
    };
    const host = document.createElement('div');
    render(
      <PostingButton
        {...spies}
        settings={DEFAULTS}
        site="a.example"
        host={host}
        monogram={{ name: 'Ada Example', tile: 'M0 0', letters: [] }}
        selected={() => ''}
      />,
    );
    return spies;
  };
  const button = () => screen.getByRole('button', { name: 'Share profile' });

  test('reads nothing before the user’s click, and then copies', async () => {
    const { read, copy } = share();
    expect(read).not.toHaveBeenCalled();
    fireEvent.click(button());
    expect(read).not.toHaveBeenCalled();
    asUser();
    fireEvent.click(button());
    expect(read).toHaveBeenCalledOnce();
    await waitFor(() => {
      expect(copy).toHaveBeenCalledOnce();
      expect(screen.getByRole('status').textContent).toBe('Copied for Backend Engineer, Acme');
    });
    expect(button().getAttribute('aria-expanded')).toBe('true');
  });

  test('Escape closes the panel and gives the focus back; no key reaches the page', async () => {
    asUser();
    const { onClose } = share();
    const keys = vi.fn();
    document.addEventListener('keydown', keys);
    fireEvent.click(button());
    await screen.findByRole('dialog');
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'j' });
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    expect(document.activeElement).toBe(button());
    expect(onClose).toHaveBeenCalledOnce();
    expect(keys).not.toHaveBeenCalled();
    document.removeEventListener('keydown', keys);
  });

  test('a click in a frame closes the panel; switching windows doesn’t', async () => {
    asUser();
    share();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    fireEvent.click(button());
    await screen.findByRole('dialog');
    // An effect adds its listeners.
    await new Promise((resolve) => setTimeout(resolve));
    fireEvent.blur(window);
    await new Promise((resolve) => setTimeout(resolve));
    expect(screen.getByRole('dialog')).toBeTruthy();
    frame.focus();
    fireEvent.blur(window);
    await waitFor(() => {
      expect(screen.queryByRole('dialog')).toBeNull();
    });
    frame.remove();
  });

  test('a click outside closes the panel', async () => {
    asUser();
    share();
    fireEvent.click(button());
    await screen.findByRole('dialog');
    await waitFor(() => {
      fireEvent.pointerDown(document.body);
      expect(screen.queryByRole('dialog')).toBeNull();
    });
  });
});
