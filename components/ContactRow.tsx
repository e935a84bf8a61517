import { capitalise } from '../content/formats/profile.ts';
import type { ContactLink } from '../content/schema.ts';
import { useCopy } from './copying.tsx';
import { CheckIcon, CopyIcon, OpenIcon, WarnIcon } from './icons.tsx';

/** An address as people read it: without scheme, "www." and the last slash. */
const shown = (value: string) => value.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');

const PILL = {
  idle: {
    word: 'Copy',
    icon: <CopyIcon />,
    look: 'border-transparent text-ink-3 group-hover:border-edge group-hover:bg-surface group-hover:text-ink group-focus-visible/copy:border-edge group-focus-visible/copy:bg-surface group-focus-visible/copy:text-ink',
  },
  copied: {
    word: 'Copied',
    icon: <CheckIcon />,
    look: 'border-transparent bg-accent-soft text-accent',
  },
  refused: {
    word: 'Not copied',
    icon: <WarnIcon />,
    look: 'border-transparent bg-warn-soft text-warn',
  },
} as const;

/** One way to reach him: label, address, copy, open. The copy icon grows leftward into its word. */
export function ContactRow({ link }: { link: ContactLink }) {
  const { label, value, url } = link;
  const [status, copy] = useCopy(label);
  const { word, icon, look } = PILL[status];
  return (
    <li
      id={`contact-${link.id}`}
      class="group relative isolate grid min-h-10 grid-cols-[4.5rem_minmax(0,1fr)_auto] items-center border-b border-line before:absolute before:-inset-x-2 before:inset-y-0 before:-z-1 before:rounded-mark hover:before:bg-hover"
    >
      <span class="text-meta text-ink-3">{capitalise(label)}</span>
      <a
        class={`truncate text-ink decoration-1 underline-offset-3 hover:underline ${{ idle: 'group-hover:mr-9', copied: 'mr-12', refused: 'mr-18' }[status]}`}
        href={url}
        target="_blank"
        rel="noopener"
        tabIndex={-1}
      >
        {shown(value)}
      </a>
      <span class="-mr-1.5 flex gap-1">
        <button
          type="button"
          class="group/copy relative size-7 rounded-control focus-visible:outline-none"
          aria-label={`Copy ${label}`}
          onClick={() => {
            copy({ text: value });
          }}
        >
          <span
            class={`absolute inset-y-0 right-0 inline-flex items-center gap-1 rounded-control border px-[5px] text-meta font-semibold whitespace-nowrap group-focus-visible/copy:outline-2 group-focus-visible/copy:outline-accent ${look}`}
          >
            <span
              class={
                status === 'idle' ? 'hidden group-hover:inline group-focus-visible/copy:inline' : ''
              }
            >
              {word}
            </span>
            {icon}
          </span>
        </button>
        <a
          class="icon-button"
          href={url}
          target="_blank"
          rel="noopener"
          aria-label={`Open ${label}`}
        >
          <OpenIcon />
        </a>
      </span>
    </li>
  );
}
