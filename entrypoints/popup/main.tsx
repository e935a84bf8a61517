import '../../components/popup/popup.css';
import { render } from 'preact';
import { drawings } from 'virtual:figures/narrow';
import monogram from 'virtual:monogram';
import { writeClipboardAtOnce } from '../../browser/clipboard.ts';
import { loadMemory, saveMemory } from '../../browser/memory.ts';
import { sendMessage } from '../../browser/messages.ts';
import { sidePanelOf } from '../../browser/side-panel.ts';
import { requestSite } from '../../browser/site-access.ts';
import { Card } from '../../components/popup/Card.tsx';
import { type CardState, parseCardState } from '../../components/popup/card-state.ts';
import { content } from '../../content/index.ts';

const MEMORY = 'card';
const PASTED = 'pasted';

const pasted = loadMemory(PASTED);

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
    pasted={typeof pasted === 'string' ? pasted : ''}
    onPasted={(text) => {
      saveMemory(PASTED, text);
    }}
  />,
  document.body,
);
