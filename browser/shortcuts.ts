import type { Shortcut } from '../settings/access.ts';
import { extensionApi } from './api.ts';

/** Opens the card. The browser gives this command no description. */
const OPEN = '_execute_action';

/** What each shortcut does, and its current keys. */
export async function loadShortcuts(): Promise<Shortcut[]> {
  const commands = await extensionApi()
    .commands.getAll()
    .catch(() => []);
  return commands.map(({ name, description, shortcut = '' }) => ({
    does: name === OPEN ? 'Open the card' : (description ?? name ?? ''),
    keys: shortcut,
  }));
}

type FirefoxCommands = { openShortcutSettings?: () => Promise<void> };

/** Opens the browser's own page for shortcuts, since extensions can't set them. */
export function openShortcutSettings(): void {
  const { commands, tabs } = extensionApi();
  const { openShortcutSettings: open } = commands as FirefoxCommands;
  if (open) void open();
  else void tabs.create({ url: 'chrome://extensions/shortcuts' });
}
