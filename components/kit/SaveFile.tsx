import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedFile } from '../../content/files/names.ts';
import { useAnnounce } from './copying.tsx';
import { CheckIcon, SaveIcon } from './icons.tsx';
import { MenuItem } from './Menu.tsx';

/** How long a control says "Saved", in milliseconds; as long as one that copies says "Copied". */
const SAVED_MS = 1600;

type Props = {
  file: SavedFile;
  label: string;
  /** What's saved, as written inside a sentence: "contact". */
  name: string;
  class?: string;
  icon?: ComponentChildren;
};

/**
 * How a link saves a file. In Firefox, a `download` link to a file in a packed extension does nothing,
 * neither in the popup nor in a tab (measured in 153), so there the file opens in a tab. A file that no tab
 * can show is saved.
 */
const way = ({ name }: SavedFile) =>
  import.meta.env.FIREFOX
    ? {
        said: name.endsWith('.vcf') ? 'Saved' : 'Opened',
        link: { target: '_blank', rel: 'noopener' },
      }
    : { said: 'Saved', link: { download: name } };

/**
 * Saves one of the extension's own files by a plain link, which needs no permission. It shows the result in
 * place of its label, and in the same width.
 */
export function SaveFile({ file, label, name, class: look = 'bordered-button', icon }: Props) {
  const [saved, setSaved] = useState(false);
  const announce = useAnnounce();
  const timer = useRef(0);
  const { said, link } = way(file);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return (
    <a
      {...link}
      class={`${look} ${saved ? 'bg-accent-soft text-accent' : ''}`}
      href={file.path}
      onClick={() => {
        clearTimeout(timer.current);
        setSaved(true);
        announce(`${said} ${name}`);
        timer.current = window.setTimeout(() => {
          setSaved(false);
        }, SAVED_MS);
      }}
    >
      {saved ? <CheckIcon /> : (icon ?? <SaveIcon />)}
      <span class="keep-room" data-room={label}>
        {saved ? said : label}
      </span>
    </a>
  );
}

/** The same in a menu. The menu closes, so the result is only announced. */
export function SaveItem({ file, label, name, icon }: Omit<Props, 'class'>) {
  const announce = useAnnounce();
  const { said, link } = way(file);
  return (
    <MenuItem
      icon={icon ?? <SaveIcon />}
      href={file.path}
      link={link}
      onChoose={() => {
        announce(`${said} ${name}`);
      }}
    >
      {label}
    </MenuItem>
  );
}
