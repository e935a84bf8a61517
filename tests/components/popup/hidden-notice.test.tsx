import { fireEvent, render, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { HiddenNotice } from '../../../components/popup/HiddenNotice.tsx';

const show = (hidden: boolean, stored = true) => {
  const needs = {
    isHidden: vi.fn(() => Promise.resolve(hidden)),
    undo: vi.fn(() => Promise.resolve(stored)),
  };
  return { ...needs, ...render(<HiddenNotice {...needs} />) };
};

test('says nothing about a button that isn’t hidden', async () => {
  const { isHidden, container } = show(false);
  await vi.waitUntil(() => isHidden.mock.calls.length > 0);
  await new Promise((resolve) => setTimeout(resolve));
  expect(container.textContent).toBe('');
});

test('says that the button is hidden everywhere, and Undo brings it back', async () => {
  const { undo } = show(true);
  expect((await screen.findByRole('status')).textContent).toBe(
    'The Share profile button is hidden everywhere.',
  );
  expect(undo).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('The Share profile button is back.');
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByRole('button')).toBeNull();
});

test('says so if that couldn’t be stored, and lets you try again', async () => {
  show(true, false);
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect((await screen.findByRole('alert')).textContent).toContain('couldn’t save this');
  expect(screen.getByRole('status').textContent).toContain('is hidden everywhere');
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
});
