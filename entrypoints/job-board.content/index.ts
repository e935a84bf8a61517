import { defineContentScript } from '#imports';
import { loadSettings, onSettings, updateSettings } from '../../browser/settings.ts';
import { followPage } from '../../components/share/follow.ts';

// Most pages of a board are no posting: they do not pay for the settings or the button.
const settings = () => import('../../components/share/settings.ts');

/** In the world of our scripts alone, which the page cannot see. */
const world = globalThis as { hasButton?: true };

export default defineContentScript({
  // modules/boards.ts fills them in: made here, they would be made anew in every page.
  matches: [],
  runAt: 'document_idle',
  // WXT would tell the page of every start.
  noScriptStartedPostMessage: true,
  main() {
    // A site that was just added runs it in the open page, which may be loading it at the same time.
    if (world.hasButton) return;
    world.hasButton = true;
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
