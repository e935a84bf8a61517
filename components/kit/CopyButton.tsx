import type { CopyStatus } from './copying.tsx';
import { CopyStatusIcon } from './CopyStatusIcon.tsx';

const SAYS = {
  idle: { word: '', look: '' },
  copied: { word: 'Copied', look: 'hover:bg-accent' },
  refused: { word: 'Not copied', look: 'bg-warn-soft text-warn hover:bg-warn-soft' },
};

type Props = { status: CopyStatus; word: string; onClick: () => void };

/** A primary action: what it copies, then how that went, in the same width. */
export function CopyButton({ status, word, onClick }: Props) {
  const { word: said, look } = SAYS[status];
  return (
    <button type="button" class={`primary-button ${look}`} aria-label={word} onClick={onClick}>
      <span class="hidden narrow:block">
        <CopyStatusIcon status={status} />
      </span>
      <span class="keep-room" data-room={word}>
        {said || word}
      </span>
    </button>
  );
}
