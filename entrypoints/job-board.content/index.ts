import { defineContentScript } from '#imports';
import { loadSettings, updateSettings } from '../../browser/settings.ts';
import { followPage } from '../../components/share/follow.ts';
import { matchPatterns } from '../../jobs/boards/index.ts';

// Most pages of a board are no posting: they do not pay for the settings or the button.
const settings = () => import('../../components/share/settings.ts');

export default defineContentScript({
  matches: matchPatterns(),
  runAt: 'document_idle',
  // WXT would tell the page of every start.
  noScriptStartedPostMessage: true,
  main() {
    followPage(document, {
      load: async () => loadSettings((await settings()).parseSettings),
      save: (before, after) =>
        void settings().then(({ withChanges }) =>
          updateSettings((stored) => withChanges(stored, before, after)),
        ),
      create: async (needs) => (await import('./button.ts')).create(needs),
    });
  },
});
