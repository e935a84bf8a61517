import { defineContentScript } from '#imports';
import { loadSettings, onSettings, updateSettings } from '../../browser/settings.ts';
import { followPage } from '../../components/posting-button/follow.ts';

// Most pages of a board are no posting: they do not pay for the settings or the button.
const settings = () => import('../../settings/settings.ts');

/**
 * Marks the world of our scripts, which the page cannot see, once this one runs in it. A symbol, since for
 * a name that is not there a window looks through its document.
 */
const STARTED = Symbol.for('started');
const world = globalThis as { [STARTED]?: true };

export default defineContentScript({
  // modules/boards.ts fills them in: made here, they would be made anew in every page.
  matches: [],
  runAt: 'document_idle',
  // WXT would tell the page of every start.
  noScriptStartedPostMessage: true,
  main() {
    // A site that was just added runs it in the open page, which may be loading it at the same time.
    if (world[STARTED]) return;
    world[STARTED] = true;
    followPage({
      load: async () => loadSettings((await settings()).parseSettings),
      onStored: onSettings,
      save: (before, after) =>
        void settings().then(({ withChanges }) =>
          updateSettings((stored) => withChanges(stored, before, after)),
        ),
      create: async (needs) => (await import('./button.ts')).create(needs),
    });
  },
});
