import '../../components/reader/reader.css';
import { render } from 'preact';
import { drawings as narrow } from 'virtual:figures/narrow';
import { drawings as wide } from 'virtual:figures/wide';
import monogram from 'virtual:monogram';
import profile from 'virtual:profile-clip';
import takeAlong from 'virtual:take-along';
import { writeClipboard } from '../../browser/clipboard.ts';
import { sidePanelOf } from '../../browser/side-panel.ts';
import { Reader } from '../../components/reader/Reader.tsx';
import { content } from '../../content/index.ts';

const { name, label } = content.profile;
const options = new URLSearchParams(location.search);
const asked = options.get('print');

// Browsers offer it as the file's name when the page is saved as PDF.
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
    openSidePanel={() => (options.has('side-panel') ? undefined : sidePanelOf())}
  />,
  document.body,
);
