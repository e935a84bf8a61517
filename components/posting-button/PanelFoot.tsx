import { useState } from 'preact/hooks';
import type { OwnPage } from '../../jobs/messages.ts';
import type { Settings } from '../../settings/fields.ts';
import {
  GuideIcon,
  HideIcon,
  MoreIcon,
  PageIcon,
  SettingsIcon,
  ToSideIcon,
} from '../kit/icons.tsx';
import { MenuButton, MenuItem, MenuLine } from '../kit/Menu.tsx';
import { SeenButton } from './SeenButton.tsx';

type Props = {
  settings: Settings;
  site: string;
  onSettings: (settings: Settings) => void;
  onOpen: (page: OwnPage) => void;
  /** Absent where there's no posting. */
  onGuide: (() => void) | undefined;
};

/** Ways to move or hide the button, and a menu for what's rarely needed. */
export function PanelFoot({ settings, site, onSettings, onOpen, onGuide }: Props) {
  const { side, hiddenHosts } = settings;
  const other = side === 'left' ? 'right' : 'left';
  const [hiding, setHiding] = useState(false);
  if (hiding) {
    return (
      <div class="flex flex-wrap items-center gap-1 border-t border-line py-1.5 pr-2.5 pl-2">
        <SeenButton
          class="plain-button"
          question="Click again to hide everywhere"
          onPress={() => {
            onSettings({ ...settings, hiddenEverywhere: true });
          }}
        >
          <HideIcon />
          Hide everywhere
        </SeenButton>
        <span class="flex-1" />
        <button
          type="button"
          class="plain-button"
          onClick={() => {
            setHiding(false);
          }}
        >
          Keep it
        </button>
      </div>
    );
  }
  return (
    <div class="flex flex-wrap items-center gap-1 border-t border-line py-1.5 pr-2.5 pl-2">
      <SeenButton
        class="plain-button"
        question="Click again to hide here"
        onPress={() => {
          onSettings({ ...settings, hiddenHosts: [...hiddenHosts, site] });
        }}
      >
        <HideIcon />
        Hide here
      </SeenButton>
      <button
        type="button"
        class="plain-button"
        onClick={() => {
          onSettings({ ...settings, side: other });
        }}
      >
        <span class={other === 'right' ? '[scale:-1_1]' : ''}>
          <ToSideIcon />
        </span>
        Move {other}
      </button>
      <span class="flex-1" />
      <MenuButton
        name="More"
        button={{ class: 'icon-button', children: <MoreIcon /> }}
        class="right-0 bottom-8 w-58"
      >
        {onGuide && (
          <MenuItem icon={<GuideIcon />} onChoose={onGuide}>
            Interview guide
          </MenuItem>
        )}
        <MenuItem
          icon={<PageIcon />}
          onChoose={() => {
            onOpen('reader');
          }}
        >
          Open the full page
        </MenuItem>
        <MenuItem
          icon={<SettingsIcon />}
          onChoose={() => {
            onOpen('options');
          }}
        >
          Settings
        </MenuItem>
        <MenuLine />
        <MenuItem
          icon={<HideIcon />}
          onChoose={() => {
            setHiding(true);
          }}
        >
          Hide everywhere
        </MenuItem>
      </MenuButton>
    </div>
  );
}
