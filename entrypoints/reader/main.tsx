import '../../components/reader/reader.css';
import { render } from 'preact';
import { drawings as narrow } from 'virtual:figures/narrow';
import { drawings as wide } from 'virtual:figures/wide';
import monogram from 'virtual:monogram';
import profile from 'virtual:profile-clip';
import takeAlong from 'virtual:take-along';
import { followTab, tabBeside } from '../../browser/beside.ts';
import { writeClipboard } from '../../browser/clipboard.ts';
import { openGuide } from '../../browser/guides.ts';
import { sendMessage } from '../../browser/messages.ts';
import { sidePanelOf } from '../../browser/side-panel.ts';
import type { AnswerSource } from '../../components/reader/posting/use-answer.ts';
import { Reader } from '../../components/reader/Reader.tsx';
import { content } from '../../content/index.ts';

const { name, label } = content.profile;
const options = new URLSearchParams(location.search);
const asked = options.get('print');
const beside = options.has('side-panel');
const id = options.get('posting');

const askForTab = async () => {
  const tabId = await tabBeside();
  return tabId === undefined ? undefined : sendMessage({ type: 'tab', tabId });
};

/** In the side panel, the posting is the tab's; otherwise it's the one that the page was opened for. */
const source: AnswerSource | undefined = beside
  ? { ask: askForTab, follow: followTab }
  : id === null
    ? undefined
    : { ask: () => sendMessage({ type: 'stored', id }) };

// Browsers suggest it as the file name when you save the page as PDF.
document.title = `${name}, ${label.toLowerCase()}`;
render(
  <Reader
    content={content}
    monogram={monogram}
    profile={profile}
    takeAlong={takeAlong}
    drawings={{ wide, narrow }}
    copy={writeClipboard}
    printFirst={asked === 'summary' || asked === 'full' ? asked : null}
    print={() => {
      window.print();
    }}
    openSidePanel={() => (beside ? undefined : sidePanelOf())}
    posting={source && { source, beside, ask: sendMessage, openGuide }}
  />,
  document.body,
);
