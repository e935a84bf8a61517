import '../../components/popup/popup.css';
import { render } from 'preact';
import { drawings } from 'virtual:figures/narrow';
import monogram from 'virtual:monogram';
import profile from 'virtual:profile-clip';
import takeAlong from 'virtual:take-along';
import { writeClipboardAtOnce } from '../../browser/clipboard.ts';
import { openGuide } from '../../browser/guides.ts';
import { loadMemory, saveMemory } from '../../browser/memory.ts';
import { sendMessage } from '../../browser/messages.ts';
import { inPrivateWindow } from '../../browser/private-window.ts';
import {
  acrossWindows,
  loadSettings,
  storageArea,
  updateSettings,
} from '../../browser/settings-storage.ts';
import { sidePanelOf } from '../../browser/side-panel.ts';
import { requestSite } from '../../browser/site-access.ts';
import { closePopup } from '../../browser/tabs.ts';
import { Card } from '../../components/popup/Card.tsx';
import { type CardState, parseCardState } from '../../components/popup/card-state.ts';
import { content } from '../../content/index.ts';
import type { Settings } from '../../settings/fields.ts';

const MEMORY = 'card';
const PASTED = 'pasted';

const pasted = loadMemory(PASTED);

/**
 * The stored settings. The popup needs only one flag, and the table of all settings would double its script.
 */
const choices = (stored: unknown) => (stored ?? {}) as Partial<Settings>;

const privately = inPrivateWindow();
/** What you do in a private window isn't written to disk. */
const save = (key: string, value: unknown) =>
  void privately.then((isPrivate) => {
    if (!isPrivate) saveMemory(key, value);
  });

document.title = content.profile.name;
render(
  <Card
    content={content}
    monogram={monogram}
    profile={profile}
    takeAlong={takeAlong}
    drawings={drawings}
    copy={writeClipboardAtOnce}
    initial={parseCardState(loadMemory(MEMORY), content)}
    onState={(state: CardState) => {
      save(MEMORY, state);
    }}
    openSidePanel={sidePanelOf}
    ask={sendMessage}
    requestSite={requestSite}
    openGuide={async (posting, match) => {
      const open = await openGuide(posting, match);
      if (open) closePopup();
      return open;
    }}
    hidden={{
      isHidden: async () => {
        const isPrivate = await privately;
        return loadSettings(
          (stored) => choices(stored).hiddenEverywhere === true,
          () => storageArea(isPrivate),
        );
      },
      undo: async () => {
        const isPrivate = await privately;
        const change = (stored: unknown) => ({ ...choices(stored), hiddenEverywhere: false });
        return updateSettings(change, {
          queue: acrossWindows,
          area: () => storageArea(isPrivate),
        });
      },
    }}
    pasted={typeof pasted === 'string' ? pasted : ''}
    onPasted={(text) => {
      save(PASTED, text);
    }}
  />,
  document.body,
);
