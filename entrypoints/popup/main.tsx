import '../../components/card.css';
import './popup.css';
import { render } from 'preact';
import { drawings } from 'virtual:figures/narrow';
import monogram from 'virtual:monogram';
import { asideOf } from '../../browser/aside.ts';
import { askBackground, requestSite } from '../../browser/ask.ts';
import { writeClipboardAtOnce } from '../../browser/clipboard.ts';
import { loadSession, saveSession } from '../../browser/session.ts';
import { Card } from '../../components/Card.tsx';
import { type CardState, parseCardState } from '../../components/card-state.ts';
import { content } from '../../content/index.ts';

const SESSION = 'card';

document.title = content.profile.name;
render(
  <Card
    content={content}
    monogram={monogram}
    drawings={drawings}
    copy={writeClipboardAtOnce}
    initial={parseCardState(loadSession(SESSION), content)}
    onState={(state: CardState) => {
      saveSession(SESSION, state);
    }}
    aside={asideOf}
    ask={askBackground}
    addSite={requestSite}
  />,
  document.body,
);
