import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SavedFile } from '../../content/files/names.ts';
import { CheckIcon, SaveIcon } from './icons.tsx';

/** How long a control says "Saved", in milliseconds; as long as one that copies says "Copied". */
const SAVED_MS = 1600;

type Props = {
  file: SavedFile;
  label: string;
  /** What's saved, as it stands inside a sentence: "contact". */
  name: string;
  class?: string;
  icon?: ComponentChildren;
};

/**
 * Saves one of the extension's own files: a plain link, which needs no permission. It says "Saved" in its
 * place, and in the same width.
 */
export function SaveFile({ file, label, name, class: look = 'bordered-button', icon }: Props) {
  const [saved, setSaved] = useState(false);
  /** How often it was pressed; each time is said. */
  const [times, setTimes] = useState(0);
  const timer = useRef(0);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return (
    <>
      <a
        class={`${look} ${saved ? 'bg-accent-soft text-accent' : ''}`}
        href={file.path}
        download={file.name}
        onClick={() => {
          clearTimeout(timer.current);
          setSaved(true);
          setTimes(times + 1);
          timer.current = window.setTimeout(() => {
            setSaved(false);
          }, SAVED_MS);
        }}
      >
        {saved ? <CheckIcon /> : (icon ?? <SaveIcon />)}
        <span class="keep-room" data-room={label}>
          {saved ? 'Saved' : label}
        </span>
      </a>
      <span class="said-only" role="status">
        {times > 0 && <span key={times}>Saved {name}</span>}
      </span>
    </>
  );
}
