import '../../components/options/options.css';
import { render } from 'preact';
import { loadGranted } from '../../browser/granted.ts';
import { saveFile } from '../../browser/save-file.ts';
import { loadSettings, onSettings, updateSettings } from '../../browser/settings.ts';
import { Options } from '../../components/options/Options.tsx';
import { parseSettings, withChanges } from '../../components/share/settings.ts';

let settings = await loadSettings(parseSettings);
const granted = await loadGranted();

const draw = () => {
  render(
    <Options
      settings={settings}
      granted={granted}
      save={saveFile}
      onChange={(after) => {
        const before = settings;
        settings = after;
        draw();
        return updateSettings((stored) => withChanges(stored, before, after));
      }}
    />,
    document.body,
  );
};

// Another window, or a button's panel, may change them.
onSettings(() => {
  void loadSettings(parseSettings).then((stored) => {
    settings = stored;
    draw();
  });
});
draw();
