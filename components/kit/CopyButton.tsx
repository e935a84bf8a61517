import type { CopyStatus } from './copying.tsx';
import { CopyStatusIcon } from './CopyStatusIcon.tsx';

const SAYS = {
  idle: { word: '', look: 'bg-accent text-on-accent hover:bg-accent-strong' },
  copied: { word: 'Copied', look: 'bg-accent text-on-accent' },
  refused: { word: 'Not copied', look: 'bg-warn-soft text-warn' },
};

type Props = { status: CopyStatus; word: string; onClick: () => void };

/** A primary action: what it copies, then how that went, in the same width. */
export function CopyButton({ status, word, onClick }: Props) {
  const { word: said, look } = SAYS[status];
  return (
    <button
      type="button"
      class={`inline-flex min-h-9 items-center justify-center gap-1.5 rounded-control border border-transparent px-3 font-semibold forced-color-adjust-none ${look}`}
      aria-label={word}
      onClick={onClick}
    >
      <span class="hidden narrow:block">
        <CopyStatusIcon status={status} />
      </span>
      <span class="keep-room text-center" data-room={word}>
        {said || word}
      </span>
    </button>
  );
}
