import {
  GuideIcon,
  KeysIcon,
  MoreIcon,
  PanelIcon,
  PrintIcon,
  SettingsIcon,
} from '../kit/icons.tsx';
import { OPTIONS, READER } from '../kit/links.ts';
import { MenuButton, MenuItem, MenuLine } from '../kit/Menu.tsx';
import { type OpenSidePanel, useSidePanel } from '../kit/side-panel.ts';

type Props = {
  openSidePanel: OpenSidePanel;
  /** Absent where there's no posting. */
  onGuide: (() => void) | undefined;
  onKeys: () => void;
};

/** Everything else: other ways to see the card, the settings, the keys. */
export function MoreMenu({ openSidePanel, onGuide, onKeys }: Props) {
  const open = useSidePanel(openSidePanel);
  return (
    <MenuButton
      name="More"
      button={{
        class: 'icon-button aria-expanded:bg-hover aria-expanded:text-ink',
        children: <MoreIcon />,
        title: 'More',
      }}
      class="top-full right-0 mt-1 w-66"
    >
      {open && (
        <MenuItem icon={<PanelIcon />} onChoose={open}>
          Open in side panel
        </MenuItem>
      )}
      <MenuItem icon={<PrintIcon />} href={`${READER}?print=full`}>
        Print
      </MenuItem>
      {onGuide && (
        <MenuItem icon={<GuideIcon />} note="for this job" onChoose={onGuide}>
          Interview guide
        </MenuItem>
      )}
      <MenuLine />
      <MenuItem icon={<SettingsIcon />} href={OPTIONS}>
        Settings
      </MenuItem>
      <MenuItem icon={<KeysIcon />} note={<kbd class="key-cap">?</kbd>} onChoose={onKeys}>
        Keyboard shortcuts
      </MenuItem>
    </MenuButton>
  );
}
