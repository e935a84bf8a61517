import { defineContentScript } from '#imports';
import { extensionApi } from '../../browser/api.ts';
import { loadSettings, onSettings, updateSettings } from '../../browser/settings-storage.ts';
import { followPage } from '../../components/posting-button/follow.ts';
import { readPosting } from '../../jobs/read/index.ts';
import { withChanges } from '../../settings/changes.ts';
import { readSettings } from '../../settings/fields.ts';
import { create } from './button.ts';

/**
 * What this script leaves in the world of our scripts, which the page can't see: it says that the script
 * runs there, and the tests ask it when the script has decided what to show. A symbol, since for a name
 * that isn't there a window looks through its document.
 */
const SETTLED = Symbol.for('settled');
const world = globalThis as { [SETTLED]?: () => Promise<void> };

export default defineContentScript({
  // modules/boards.ts fills them in: made here, they would be made again in every page.
  matches: [],
  runAt: 'document_idle',
  // WXT would tell the page of every start.
  noScriptStartedPostMessage: true,
  main() {
    // A site that was just added runs it in the open page, which may be loading it at the same time.
    if (world[SETTLED]) return;
    // The background asks for the side panel. Only the extension itself can send a message here.
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
