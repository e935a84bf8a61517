import { capitalise } from '../../content/profile-text.ts';
import type { ContactLink } from '../../content/schema.ts';
import { shortAddress } from './address.ts';
import { useCopy } from './copying.tsx';
import { CopyStatusIcon } from './CopyStatusIcon.tsx';
import { ExternalLink, OpenButton } from './ExternalLink.tsx';

const WORDS = { idle: 'Copy', copied: 'Copied', refused: 'Not copied' };

/** One way to reach the candidate: label, address, copy, open. The copy icon grows leftward into its word. */
export function ContactRow({ link }: { link: ContactLink }) {
  const { label, value, url } = link;
  const [status, copy] = useCopy(label);
  return (
    <li id={`contact-${link.id}`} class={`contact-row ${status}`}>
      <span class="caption">{capitalise(label)}</span>
      <ExternalLink
        class="value truncate text-ink decoration-1 underline-offset-3 hover:underline"
        href={url}
        tabIndex={-1}
      >
        {shortAddress(value)}
      </ExternalLink>
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
            <span class="word">{WORDS[status]}</span>
            <CopyStatusIcon status={status} />
          </span>
        </button>
        <OpenButton name={label} url={url} />
      </span>
    </li>
  );
}
