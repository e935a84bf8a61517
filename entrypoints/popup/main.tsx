import '../../components/popup/popup.css';
import { render } from 'preact';
import { drawings } from 'virtual:figures/narrow';
import monogram from 'virtual:monogram';
import { writeClipboardAtOnce } from '../../browser/clipboard.ts';
import { loadMemory, saveMemory } from '../../browser/memory.ts';
import { sendMessage } from '../../browser/messages.ts';
import { acrossWindows, loadSettings, updateSettings } from '../../browser/settings-storage.ts';
import { sidePanelOf } from '../../browser/side-panel.ts';
import { requestSite } from '../../browser/site-access.ts';
import { Card } from '../../components/popup/Card.tsx';
import { type CardState, parseCardState } from '../../components/popup/card-state.ts';
import { content } from '../../content/index.ts';
import type { Settings } from '../../settings/fields.ts';

const MEMORY = 'card';
const PASTED = 'pasted';

const pasted = loadMemory(PASTED);

/** What is stored, of which the popup needs one flag: the table of all settings would double its script. */
const choices = (stored: unknown) => (stored ?? {}) as Partial<Settings>;

document.title = content.profile.name;
render(
  <Card
    content={content}
    monogram={monogram}
    drawings={drawings}
    copy={writeClipboardAtOnce}
    initial={parseCardState(loadMemory(MEMORY), content)}
    onState={(state: CardState) => {
      saveMemory(MEMORY, state);
    }}
    openSidePanel={sidePanelOf}
    ask={sendMessage}
    requestSite={requestSite}
    hidden={{
      isHidden: () => loadSettings((stored) => choices(stored).hiddenEverywhere === true),
      undo: () =>
        updateSettings((stored) => ({ ...choices(stored), hiddenEverywhere: false }), {
          queue: acrossWindows,
        }),
    }}
    pasted={typeof pasted === 'string' ? pasted : ''}
    onPasted={(text) => {
      saveMemory(PASTED, text);
    }}
  />,
  document.body,
);
