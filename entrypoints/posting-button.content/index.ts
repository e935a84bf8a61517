import { defineContentScript } from '#imports';
import { extensionApi } from '../../browser/api.ts';
import { loadSettings, onSettings, updateSettings } from '../../browser/settings-storage.ts';
import { followPage } from '../../components/posting-button/follow.ts';
import { readPosting } from '../../jobs/read/index.ts';
import { withChanges } from '../../settings/changes.ts';
import { readSettings } from '../../settings/fields.ts';
import { create } from './button.ts';

/**
 * What this script leaves in its isolated world, which the page can't see. It says that the script is already
 * running, and tells the tests when the script has decided what to show. It's a symbol, since a window looks
 * through its document for a name that it doesn't have.
 */
const SETTLED = Symbol.for('settled');
const world = globalThis as { [SETTLED]?: () => Promise<void> };

export default defineContentScript({
  // modules/boards.ts fills these in: computed here, they'd be computed again in every page.
  matches: [],
  runAt: 'document_idle',
  // Otherwise WXT would tell the page about every start.
  noScriptStartedPostMessage: true,
  main() {
    // A site that was just added runs it in its open page, which may be loading it at the same time.
    if (world[SETTLED]) return;
    // The background asks on behalf of the side panel. Only the extension itself can send messages here.
    extensionApi().runtime.onMessage.addListener((_message, _sender, answer) => {
      answer({ reading: readPosting(document, location.href, { asked: true }) });
      return true;
    });
    world[SETTLED] = followPage({
      load: () => loadSettings(readSettings),
      onStored: onSettings,
      save: (before, after) => updateSettings((stored) => withChanges(stored, before, after)),
      create,
    });
  },
});
