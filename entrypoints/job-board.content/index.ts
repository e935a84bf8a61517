import { defineContentScript } from '#imports';
import { loadSettings, saveSettings } from '../../browser/settings.ts';
import { followPage } from '../../components/share/follow.ts';
import { parseSettings } from '../../components/share/settings.ts';
import { matchPatterns } from '../../jobs/boards/index.ts';

export default defineContentScript({
  matches: matchPatterns(),
  runAt: 'document_idle',
  // WXT would tell the page of every start.
  noScriptStartedPostMessage: true,
  main() {
    followPage(document, {
      load: () => loadSettings(parseSettings),
      save: (next) => void saveSettings(next),
      // Most pages of a board are no posting: they do not pay for the button.
      create: async (needs) => (await import('./button.ts')).create(needs),
    });
  },
});
