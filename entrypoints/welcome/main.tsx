import '../../components/welcome/welcome.css';
import { render } from 'preact';
import monogram from 'virtual:monogram';
import release from 'virtual:release';
import sample from 'virtual:sample';
import candidate from 'virtual:snippet-profile';
import { extensionApi } from '../../browser/api.ts';
import { writeClipboard } from '../../browser/clipboard.ts';
import { loadSettings } from '../../browser/settings-storage.ts';
import { loadShortcuts } from '../../browser/shortcuts.ts';
import { closeThisTab } from '../../browser/tabs.ts';
import css from '../../components/posting-button/posting-button.css?inline';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { readSettings } from '../../settings/fields.ts';

const [settings, shortcuts] = await Promise.all([loadSettings(readSettings), loadShortcuts()]);

render(
  <Welcome
    monogram={monogram}
    toolbar={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
    name={extensionApi().runtime.getManifest().name}
    shortcuts={shortcuts}
    release={new URLSearchParams(location.search).has('new') ? release : undefined}
    sample={{ posting: sample.posting, candidate, settings, css, copy: writeClipboard }}
    close={() => void closeThisTab()}
  />,
  document.body,
);
