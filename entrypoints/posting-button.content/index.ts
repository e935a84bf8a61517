import { defineContentScript } from '#imports';
import { loadSettings, onSettings, updateSettings } from '../../browser/settings-storage.ts';
import { followPage } from '../../components/posting-button/follow.ts';

// Most of a board's pages aren't postings, so they don't load the settings or the button.
const settings = () => import('../../settings/changes.ts');

/**
 * Marks the extension's own world, which the page can't see, once this script runs in it. A symbol,
 * since for a name that isn't there a window looks through its document.
 */
const STARTED = Symbol.for('started');
const world = globalThis as { [STARTED]?: true };

export default defineContentScript({
  // modules/boards.ts fills them in: made here, they would be made again in every page.
  matches: [],
  runAt: 'document_idle',
  // WXT would tell the page of every start.
  noScriptStartedPostMessage: true,
  main() {
    // A site that was just added runs it in the open page, which may be loading it at the same time.
    if (world[STARTED]) return;
    world[STARTED] = true;
    followPage({
      load: async () => loadSettings((await settings()).readSettings),
      onStored: onSettings,
      save: (before, after) =>
        void settings().then(({ withChanges }) =>
          updateSettings((stored) => withChanges(stored, before, after)),
        ),
      create: async (needs) => (await import('./button.ts')).create(needs),
    });
  },
});
