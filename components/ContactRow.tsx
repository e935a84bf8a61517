import { capitalise } from '../content/formats/profile.ts';
import type { ContactLink } from '../content/schema.ts';
import { useCopy } from './copying.tsx';
import { CheckIcon, CopyIcon, OpenIcon, WarnIcon } from './icons.tsx';

/** An address as people read it: without scheme, "www." and the last slash. */
const shown = (value: string) => value.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');

const SAYS = {
  idle: { word: 'Copy', icon: <CopyIcon /> },
  copied: { word: 'Copied', icon: <CheckIcon /> },
  refused: { word: 'Not copied', icon: <WarnIcon /> },
} as const;

/** One way to reach him: label, address, copy, open. The copy icon grows leftward into its word. */
export function ContactRow({ link }: { link: ContactLink }) {
  const { label, value, url } = link;
  const [status, copy] = useCopy(label);
  const { word, icon } = SAYS[status];
  return (
    <li id={`contact-${link.id}`} class={`contact-row ${status}`}>
      <span class="text-meta text-ink-3">{capitalise(label)}</span>
      <a
        class="value truncate text-ink decoration-1 underline-offset-3 hover:underline"
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
          class="relative size-7 focus-visible:outline-none"
          aria-label={`Copy ${label}`}
          onClick={() => {
            copy({ text: value });
          }}
        >
          <span class="pill">
            <span class="word">{word}</span>
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
