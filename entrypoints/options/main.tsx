import '../../components/options/options.css';
import { render } from 'preact';
import { loadGranted, onGranted, removeSite } from '../../browser/granted.ts';
import { saveFile } from '../../browser/save-file.ts';
import { acrossWindows, loadSettings, onSettings, updateSettings } from '../../browser/settings.ts';
import { loadShortcuts, openShortcutSettings } from '../../browser/shortcuts.ts';
import { Options } from '../../components/options/Options.tsx';
import { withChanges } from '../../settings/settings.ts';
import { checkSettings } from '../../settings/schema.ts';

const load = () => Promise.all([loadSettings(checkSettings), loadGranted(), loadShortcuts()]);
let [settings, granted, shortcuts] = await load();

const draw = () => {
  render(
    <Options
      settings={settings}
      granted={granted}
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
    [settings, granted, shortcuts] = now;
    draw();
  });

// Another window, a button's panel, the browser's own settings may change them.
onSettings(reload);
onGranted(reload);
window.addEventListener('focus', reload);
draw();
