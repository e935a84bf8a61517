import { FORMATS } from '../../jobs/snippet/formats.ts';
import { nameOf } from '../../jobs/snippet/snippets.ts';
import { copyKey } from '../kit/copy-key.ts';
import { CheckIcon, CopyIcon, RightIcon, WarnIcon } from '../kit/icons.tsx';
import type { Copied } from './copied.ts';
import { MatchLine } from './MatchLine.tsx';

type Props = {
  shared: Copied;
  /** Whether the draft differs from what's on the clipboard. */
  edited: boolean;
  onCopyAgain: () => void;
  onSelection: () => void;
  onPaste: () => void;
  onMatch: () => void;
};

/** What was copied, for which posting, and what the card shows of it. */
export function PanelHead({ shared, edited, onCopyAgain, ...more }: Props) {
  const { reading, written } = shared;
  const match = written?.match;
  return (
    <div class="px-4 py-2">
      {edited ? (
        <p class="flex items-center gap-2 pr-8">
          <button type="button" class="primary-button min-h-8" onClick={onCopyAgain}>
            <CopyIcon />
            Copy again
          </button>
          <span class="text-meta">Edited after copying</span>
        </p>
      ) : (
        <p
          class={`flex min-h-8 items-center gap-2 pr-8 font-semibold ${shared.result === 'copied' ? 'text-accent' : 'text-warn'}`}
        >
          {shared.result === 'copied' ? <CheckIcon /> : <WarnIcon />}
          {saysOf(shared)}
        </p>
      )}
      {reading.posting ? <Name shared={shared} /> : <Unread shared={shared} {...more} />}
      {match && (
        <button
          type="button"
          class="-mx-2 inline-flex min-h-7 items-center gap-1 rounded-control px-2 text-left hover:bg-hover"
          data-match
          onClick={more.onMatch}
        >
          <MatchLine match={match} />
          <span class="text-ink-3">
            <RightIcon />
          </span>
        </button>
      )}
    </div>
  );
}

function saysOf({ result, reading, snippet }: Copied): string {
  if (result === 'unanswered') return 'Not copied. Reload this page and try again';
  if (result === 'refused') return `Not copied. Press ${copyKey()} now`;
  if (!reading.posting) return 'Copied the general profile';
  return `Copied as ${FORMATS.find(({ id }) => id === snippet?.format)?.name ?? ''}`;
}

/** The posting's name: the title in one line, the company whole. How it was read is in the tooltip. */
function Name({ shared: { reading } }: Pick<Props, 'shared'>) {
  const { title, company } = reading.posting ?? {};
  return (
    <h2 class="flex gap-1 py-0.5 text-ink" title={`${nameOf(reading)}\n${reading.explanation}`}>
      <span class="min-w-0 truncate">
        {title ?? (company === undefined ? nameOf(reading) : '')}
      </span>
      {company !== undefined && (
        <span class="max-w-3/4 flex-none wrap-anywhere">
          {title !== undefined && '· '}
          {company}
        </span>
      )}
    </h2>
  );
}

/** There's no posting here, but text that you selected or paste may be one. */
function Unread({
  shared: { reading, selection },
  onSelection,
  onPaste,
}: Pick<Props, 'shared' | 'onSelection' | 'onPaste'>) {
  return (
    <p class="flex flex-wrap gap-x-1.5 py-0.5" title={reading.explanation}>
      No job posting found here.
      {selection === '' ? (
        <button type="button" class="text-link" data-first onClick={onPaste}>
          Paste the job text
        </button>
      ) : (
        <button type="button" class="text-link" data-first onClick={onSelection}>
          Copy for the selected text
        </button>
      )}
    </p>
  );
}
