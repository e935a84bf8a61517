import '../../components/popup/popup.css';
import { render } from 'preact';
import { drawings } from 'virtual:figures/narrow';
import monogram from 'virtual:monogram';
import { sidePanelOf } from '../../browser/side-panel.ts';
import { sendMessage, requestSite } from '../../browser/messages.ts';
import { writeClipboardAtOnce } from '../../browser/clipboard.ts';
import { loadMemory, saveMemory } from '../../browser/memory.ts';
import { Card } from '../../components/popup/Card.tsx';
import { type CardState, parseCardState } from '../../components/popup/card-state.ts';
import { content } from '../../content/index.ts';

const SESSION = 'card';

document.title = content.profile.name;
render(
  <Card
    content={content}
    monogram={monogram}
    drawings={drawings}
    copy={writeClipboardAtOnce}
    initial={parseCardState(loadMemory(SESSION), content)}
    onState={(state: CardState) => {
      saveMemory(SESSION, state);
    }}
    openSidePanel={sidePanelOf}
    ask={sendMessage}
    addSite={requestSite}
  />,
  document.body,
);
