import { useCopy } from '../kit/copying.tsx';
import { AddIcon, CheckIcon, CopyIcon, DownIcon, PasteIcon } from '../kit/icons.tsx';
import { lengthOf } from '../kit/length.ts';
import { MenuButton, MenuItem, MenuLine } from '../kit/Menu.tsx';
import type { PopupPosting } from './use-posting.ts';

type Props = {
  posting: PopupPosting;
  /** Opens the box for another job's text; absent where there's no such box. */
  onPaste?: (() => void) | undefined;
};

/** The other ways to copy: formats with their lengths, another job, and the button on this site. */
export function CopyMenu({ posting, onPaste }: Props) {
  const { answer, choose, copySelected, showButton } = posting;
  const snippets = answer?.set?.snippets ?? [];
  const chosen = snippets.find(({ format }) => format === answer?.format);
  const [, copySubject] = useCopy('subject');
  const subject = chosen?.subject;
  const site = answer?.site;
  return (
    <MenuButton
      name={chosen ? `Format: ${chosen.formatName}` : 'More ways to copy'}
      label="Copy as"
      button={{
        class: 'primary-button w-7 rounded-l-none px-0 aria-expanded:bg-accent-strong',
        children: <DownIcon />,
      }}
      class="top-full right-0 mt-1 w-75"
    >
      {snippets.length > 0 && (
        <>
          <p class="caption flex justify-between px-2 pt-1.5 pb-1" role="presentation">
            <span class="font-semibold">Copy as</span> characters
          </p>
          {snippets.map(({ format, formatName, text, limit }) => (
            <MenuItem
              key={format}
              checked={format === answer?.format}
              icon={format === answer?.format && <CheckIcon />}
              note={lengthOf(text, limit)}
              onChoose={() => {
                choose(format);
              }}
            >
              {formatName}
            </MenuItem>
          ))}
          {(onPaste !== undefined || subject !== undefined) && <MenuLine />}
        </>
      )}
      {subject !== undefined && (
        <MenuItem
          icon={<CopyIcon />}
          onChoose={() => {
            copySubject({ text: subject });
          }}
        >
          Copy subject
        </MenuItem>
      )}
      {answer?.type === 'nothing' && answer.selected && (
        <MenuItem icon={<CopyIcon />} onChoose={copySelected}>
          Copy for the selected text
        </MenuItem>
      )}
      {onPaste && (
        <MenuItem icon={<PasteIcon />} note="Paste its text" onChoose={onPaste}>
          Copy for another job…
        </MenuItem>
      )}
      {site?.added && (
        <p class="px-2 py-1.5 caption" role="presentation">
          The button shows on this site
        </p>
      )}
      {site && !site.added && (
        <MenuItem icon={<AddIcon />} onChoose={showButton}>
          Show the button on {site.host}
        </MenuItem>
      )}
    </MenuButton>
  );
}
