import '../../components/options/options.css';
import { render } from 'preact';
import sample from 'virtual:sample';
import candidate from 'virtual:snippet-profile';
import { extensionApi } from '../../browser/api.ts';
import { saveFile } from '../../browser/save-file.ts';
import {
  acrossWindows,
  loadSettings,
  onSettings,
  updateSettings,
} from '../../browser/settings-storage.ts';
import { loadShortcuts, openShortcutSettings } from '../../browser/shortcuts.ts';
import { loadAccess, onAccess, removeSite } from '../../browser/site-access.ts';
import { Options } from '../../components/options/Options.tsx';
import { content } from '../../content/index.ts';
import { withChanges } from '../../settings/changes.ts';
import { parseSettings } from '../../settings/schema.ts';

const load = async () => {
  const [access, shortcuts] = await Promise.all([loadAccess(), loadShortcuts()]);
  // Last, so that nothing can be chosen between reading the settings and drawing them.
  return [await loadSettings(parseSettings), access, shortcuts] as const;
};
let [settings, access, shortcuts] = await load();

const { links } = content.contact;
const about = {
  version: extensionApi().runtime.getManifest().version,
  lastChecked: content.profile.lastChecked,
  email: links.find(({ url }) => url.startsWith('mailto:'))?.value,
};
const phone = links.find(({ value }) => /^\+[\d ]+$/.test(value))?.value;

const draw = () => {
  render(
    <Options
      candidate={candidate}
      sample={sample}
      settings={settings}
      phone={phone}
      about={about}
      access={access}
      removeSite={removeSite}
      shortcuts={shortcuts}
      changeShortcuts={openShortcutSettings}
      save={saveFile}
      onChange={(after) => {
        const before = settings;
        settings = after;
        draw();
        return updateSettings((stored) => withChanges(stored, before, after), {
          queue: acrossWindows,
        });
      }}
    />,
    document.body,
  );
};

const reload = () =>
  void load().then((now) => {
    [settings, access, shortcuts] = now;
    draw();
  });

// Another window, a button's panel or the browser's own settings may change them.
onSettings(reload);
onAccess(reload);
window.addEventListener('focus', reload);
draw();
// The browser looked for the section before it was drawn.
if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
