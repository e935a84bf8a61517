import { describe, expect, test, vi } from 'vitest';
import { loadShortcuts, openShortcutSettings } from '../../browser/shortcuts.ts';
import { fake } from './fake-browser.ts';

describe('the keyboard shortcuts', () => {
  test('are as the browser reports them, with our own name for the one that opens the card', async () => {
    fake.commands.getAll = () =>
      Promise.resolve([
        { name: '_execute_action', description: '', shortcut: 'Alt+Shift+O' },
        { name: 'copy', description: 'Copy the profile for this page' },
        { name: 'bare' },
        {},
      ]);
    expect(await loadShortcuts()).toEqual([
      { does: 'Open the card', keys: 'Alt+Shift+O' },
      { does: 'Copy the profile for this page', keys: '' },
      { does: 'bare', keys: '' },
      { does: '', keys: '' },
    ]);
  });

  test("are empty if the browser doesn't say", async () => {
    fake.commands.getAll = () => Promise.reject(new Error('no'));
    expect(await loadShortcuts()).toEqual([]);
  });

  test('are changed on the browser’s own page', () => {
    openShortcutSettings();
    expect(fake.created).toEqual([{ url: 'chrome://extensions/shortcuts' }]);
    const open = vi.fn(() => Promise.resolve());
    fake.commands.openShortcutSettings = open;
    openShortcutSettings();
    expect(open).toHaveBeenCalledOnce();
    expect(fake.created).toHaveLength(1);
  });
});
