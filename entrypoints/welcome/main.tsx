import '../../components/welcome/welcome.css';
import { render } from 'preact';
import buttonMonogram from 'virtual:button-monogram';
import monogram from 'virtual:monogram';
import release from 'virtual:release';
import sample from 'virtual:sample';
import candidate from 'virtual:snippet-profile';
import { extensionApi } from '../../browser/api.ts';
import { writeClipboard } from '../../browser/clipboard.ts';
import { openGuide } from '../../browser/guides.ts';
import { loadSettings } from '../../browser/settings-storage.ts';
import { loadShortcuts } from '../../browser/shortcuts.ts';
import { closeThisTab, openPage } from '../../browser/tabs.ts';
import css from '../../components/posting-button/posting-button.css?inline';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import type { OwnPage } from '../../jobs/messages.ts';
import { readSettings } from '../../settings/fields.ts';

const [settings, shortcuts] = await Promise.all([loadSettings(readSettings), loadShortcuts()]);

/** Opens the full page or the settings in a tab. */
const open = (page: OwnPage) => void openPage(`/${page}.html`);

render(
  <Welcome
    monogram={monogram}
    toolbar={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
    name={extensionApi().runtime.getManifest().name}
    shortcuts={shortcuts}
    release={new URLSearchParams(location.search).has('new') ? release : undefined}
    sample={{
      ...sample,
      candidate,
      settings,
      css,
      monogram: buttonMonogram,
      copy: writeClipboard,
      onOpen: open,
      openGuide,
    }}
    close={() => void closeThisTab()}
  />,
  document.body,
);
