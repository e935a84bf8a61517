import { defineContentScript } from '#imports';
import { writeClipboard } from '../../browser/clipboard.ts';
import { loadSettings, saveSettings } from '../../browser/settings.ts';
import { followPage } from '../../components/share/follow.tsx';
import { parseSettings } from '../../components/share/settings.ts';
import css from '../../components/share/share.css?inline';
import { contact } from '../../content/contact.ts';
import { candidateOf } from '../../content/formats/candidate.ts';
import { profile } from '../../content/profile.ts';
import { projects } from '../../content/projects/index.ts';
import { matchPatterns } from '../../jobs/boards/index.ts';

export default defineContentScript({
  matches: matchPatterns(),
  runAt: 'document_idle',
  // WXT would tell the page of every start.
  noScriptStartedPostMessage: true,
  main() {
    followPage(document, {
      // The parts of the content that a snippet needs; the rest would ride along.
      candidate: candidateOf({ profile, contact, projects }),
      css,
      load: () => loadSettings(parseSettings),
      copy: writeClipboard,
      save: (next) => void saveSettings(next),
    });
  },
});
