import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { byUser } from '../../../components/posting-button/by-user.ts';
import { Panel } from '../../../components/posting-button/Panel.tsx';
import { DEFAULTS } from '../../../settings/fields.ts';
import { asUser, choose, panel, press, props, READ, shared } from './show-panel.tsx';

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

describe('only the user’s own events do something', () => {
  const buttons = ['Hide here', 'More', 'Move left', 'Close'];

  test('forged events do nothing', () => {
    const { onSettings, onClose } = panel(READ);
    for (const name of buttons) fireEvent.click(screen.getByRole('button', { name }));
    for (const radio of screen.getAllByRole('radio')) fireEvent.click(radio);
    fireEvent.keyDown(screen.getByRole('radio', { checked: true }), { key: 'ArrowRight' });
    expect(onSettings).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  test('the user’s own events work', async () => {
    asUser();
    const { onSettings, onOpen, onClose } = panel(READ);
    // Effects run one task later.
    await new Promise((resolve) => setTimeout(resolve));
    press('Hide here');
    expect(onSettings).toHaveBeenLastCalledWith(
      { ...DEFAULTS, hiddenHosts: ['www.linkedin.com'] },
      false,
    );
    choose('Hide everywhere');
    press('Hide everywhere');
    expect(onSettings).toHaveBeenLastCalledWith({ ...DEFAULTS, hiddenEverywhere: true }, false);
    press('Keep it');
    choose('Settings');
    expect(onOpen).toHaveBeenLastCalledWith('options', READ);
    press('Move left');
    expect(onSettings).toHaveBeenLastCalledWith({ ...DEFAULTS, side: 'left' }, false);
    fireEvent.keyDown(screen.getByRole('radio', { checked: true }), { key: 'End' });
    expect(onSettings).toHaveBeenLastCalledWith({ ...DEFAULTS, format: 'markdown' }, true);
    fireEvent.keyDown(screen.getByRole('radio', { checked: true }), { key: 'ArrowLeft' });
    expect(onSettings).toHaveBeenLastCalledWith({ ...DEFAULTS, format: 'markdown' }, true);
    press('Close');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('the subject of an email has its own copy button', async () => {
    asUser();
    const { onCopySubject } = panel(READ, { ...DEFAULTS, format: 'email' });
    fireEvent.click(screen.getByRole('button', { name: 'Copy the subject' }));
    expect(onCopySubject).toHaveBeenCalledOnce();
    await screen.findByRole('button', { name: 'Copied the subject' });
  });
});

describe('a hidden button', () => {
  test('can be brought back for six seconds', () => {
    asUser();
    vi.useFakeTimers();
    const spies = props();
    const settings = { ...DEFAULTS, hiddenHosts: ['www.linkedin.com'] };
    render(<Panel {...spies} hidden settings={settings} shared={shared(READ, settings)} />);
    expect(screen.getByText('Hidden on www.linkedin.com.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(spies.onSettings).toHaveBeenLastCalledWith(DEFAULTS, false);
    vi.advanceTimersByTime(6000);
    expect(spies.onClose).toHaveBeenCalledOnce();
  });
});
