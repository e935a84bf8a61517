import type { TakeAlongData } from '../../content/files/take-along.ts';
import {
  GuideIcon,
  KeysIcon,
  MoreIcon,
  NewIcon,
  PanelIcon,
  PrintIcon,
  SettingsIcon,
  UserIcon,
} from '../kit/icons.tsx';
import { OPTIONS, READER, WHATS_NEW } from '../kit/links.ts';
import { MenuButton, MenuItem, MenuLine } from '../kit/Menu.tsx';
import { SaveItem } from '../kit/SaveFile.tsx';
import { type OpenSidePanel, useSidePanel } from '../kit/side-panel.ts';

type Props = {
  files: TakeAlongData['files'];
  openSidePanel: OpenSidePanel;
  /** Absent where there's no posting. */
  onGuide: (() => void) | undefined;
  onKeys: () => void;
};

/** Everything else: other ways to see the card, files to take along, the settings, the keys, what's new. */
export function MoreMenu({ files, openSidePanel, onGuide, onKeys }: Props) {
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
      <SaveItem
        file={files.contact}
        label="Save contact (vCard)"
        name="contact"
        icon={<UserIcon />}
      />
      <SaveItem file={files.cvLetter} label="CV (PDF, Letter)" name="CV, Letter" />
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
      <MenuItem icon={<NewIcon />} href={WHATS_NEW}>
        What’s new
      </MenuItem>
    </MenuButton>
  );
}
