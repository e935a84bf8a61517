import '../../components/options/options.css';
import { render } from 'preact';
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
import { withChanges } from '../../settings/changes.ts';
import { parseSettings } from '../../settings/schema.ts';

const load = () => Promise.all([loadSettings(parseSettings), loadAccess(), loadShortcuts()]);
let [settings, access, shortcuts] = await load();

const draw = () => {
  render(
    <Options
      settings={settings}
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
