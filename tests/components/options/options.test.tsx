import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, test, vi } from 'vitest';
import { BOARDS } from '../../../jobs/boards/index.ts';
import { DEFAULTS, MAX_OPENING, type Settings } from '../../../settings/fields.ts';
import { axeFinds } from '../axe.ts';
import { ACCESS, said, show } from './show-options.tsx';

describe('each choice is saved at once', () => {
  test.each<[role: 'radio' | 'checkbox', name: string, changes: Partial<Settings>]>([
    ['radio', 'Markdown', { format: 'markdown' }],
    ['radio', '300 characters', { linkedInLimit: 300 }],
    ['radio', 'Left edge', { side: 'left' }],
    ['checkbox', 'LinkedIn', { hiddenBoards: ['linkedin'] }],
    ['checkbox', 'Phone number', { phone: true }],
    ['checkbox', 'Skills not on the card', { gaps: true }],
    ['checkbox', 'The posting’s link', { postingLink: false }],
  ])('%s %s', async (role, name, changes) => {
    const { onChange } = show();
    fireEvent.click(screen.getByRole(role, { name }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith({ ...DEFAULTS, ...changes });
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toBe('Saved.');
    });
  });

  test.each([
    [false, 'Hidden everywhere.'],
    [true, 'Shown again.'],
  ])('Hide everywhere, from %s', async (hiddenEverywhere, words) => {
    const { onChange } = show({ hiddenEverywhere });
    const button = screen.getByRole('button', { name: 'Hide everywhere' });
    expect(button.getAttribute('aria-pressed')).toBe(`${hiddenEverywhere}`);
    fireEvent.click(button);
    expect(onChange.mock.lastCall?.[0].hiddenEverywhere).toBe(!hiddenEverywhere);
    await waitFor(() => {
      expect(said()).toBe(words);
    });
  });

  test('the opening line is saved when its field loses focus', () => {
    const { onChange } = show();
    const field = screen.getByRole('textbox', { name: 'Opening line' });
    fireEvent.input(field, { target: { value: '  For your search:\t' } });
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.blur(field);
    expect(onChange.mock.lastCall?.[0].opening).toBe('For your search:');
    expect(field.getAttribute('maxlength')).toBe(`${MAX_OPENING}`);
  });

  test('the opening line is saved after a pause, and when you leave the page', () => {
    vi.useFakeTimers();
    try {
      const { onChange } = show();
      const field = screen.getByRole('textbox', { name: 'Opening line' });
      fireEvent.input(field, { target: { value: 'For your ' } });
      vi.advanceTimersByTime(5000);
      expect(onChange.mock.lastCall?.[0].opening).toBe('For your');
      // You can go on typing where you were.
      expect((field as HTMLInputElement).value).toBe('For your ');
      fireEvent.input(field, { target: { value: 'For your search:' } });
      fireEvent(window, new Event('pagehide'));
      fireEvent(window, new Event('pagehide'));
      expect(onChange).toHaveBeenCalledTimes(2);
      expect(onChange.mock.lastCall?.[0].opening).toBe('For your search:');
    } finally {
      vi.useRealTimers();
    }
  });

  test('Enter in an input method doesn’t save the opening line', () => {
    const { onChange } = show();
    const field = screen.getByRole('textbox', { name: 'Opening line' });
    fireEvent.input(field, { target: { value: 'にほん' } });
    fireEvent.keyDown(field, { key: 'Enter', isComposing: true });
    expect(onChange).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(onChange.mock.lastCall?.[0].opening).toBe('にほん');
  });

  test('a hidden site is shown again, the others stay hidden', () => {
    const { onChange } = show({ hiddenHosts: ['a.example', 'b.example'] });
    fireEvent.click(screen.getByRole('button', { name: 'Show again on a.example' }));
    expect(onChange.mock.lastCall?.[0].hiddenHosts).toEqual(['b.example']);
  });

  test('full storage is reported, with what to do', async () => {
    show({}, { stored: false });
    fireEvent.click(screen.getByRole('radio', { name: 'InMail' }));
    await waitFor(() => {
      expect(screen.getByRole('status').textContent).toMatch(
        /couldn’t save this\. Free up some space/,
      );
    });
  });
});

test('without a phone number on the card, there’s no setting for one', () => {
  show({}, { phone: undefined });
  expect(screen.queryByRole('checkbox', { name: 'Phone number' })).toBeNull();
});

test('it says its version, and where to send feedback', () => {
  show();
  const about = within(screen.getByRole('region', { name: 'About' }));
  expect(about.getByText('0.1.0')).toBeTruthy();
  expect(about.getByText('24 November 2026')).toBeTruthy();
  expect(about.getByRole('link', { name: 'What’s new' }).getAttribute('href')).toBe(
    '/welcome.html?new',
  );
  expect(about.getByRole('link', { name: 'Send feedback' }).getAttribute('href')).toBe(
    'mailto:me@card.example?subject=Recruiter%20card%200.1.0',
  );
});

test('each board can be switched off on its own', () => {
  show();
  for (const { name } of BOARDS) expect(screen.getByRole('checkbox', { name })).toBeTruthy();
});

describe('the keyboard shortcuts', () => {
  test('are listed as set in the browser', () => {
    show();
    const region = screen.getByRole('region', { name: 'Keyboard shortcuts' });
    const rows = [...region.querySelectorAll('dl > div')].map((row) => [
      row.querySelector('dt')?.textContent,
      [...row.querySelectorAll('dd > *')].map((it) => it.textContent),
    ]);
    expect(rows).toEqual([
      ['Open the card', ['Alt', 'Shift', 'O']],
      ['Copy the profile for this page', ['Not set']],
      ['Find on this card', ['/']],
    ]);
  });

  test("are changed on the browser's own page", () => {
    const { changeShortcuts } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Change shortcuts' }));
    expect(changeShortcuts).toHaveBeenCalledOnce();
  });
});

test('axe finds nothing', async () => {
  const access = { ...ACCESS, sites: ['b.example'] };
  const { container } = show({ hiddenHosts: ['a.example'] }, { access });
  expect(await axeFinds(container, [])).toEqual([]);
});
