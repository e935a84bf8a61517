import type { Clip } from '../../content/clip.ts';
import { CopyStatusIcon } from '../kit/CopyStatusIcon.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import type { PopupPosting } from './use-posting.ts';

type Props = {
  posting: PopupPosting;
  /** The general profile, for a page that isn't a posting. */
  profile: Clip;
  /** Opens the box for another job's text; absent where there's no such box. */
  onPaste?: () => void;
};

const LOOKS = {
  idle: '',
  copied: 'hover:bg-accent',
  refused: 'border-warn bg-warn-soft text-warn hover:bg-warn-soft',
};

/**
 * The one primary action. Its label says what it copies, then how that went; its menu has the other ways to
 * copy.
 */
export function SplitButton({ posting, profile, onPaste }: Props) {
  const { set, status, copiedAs, copy, copyClip } = posting;
  const word = set ? 'Copy for this job' : 'Copy profile';
  const as = `Copied as ${copiedAs}`;
  // The button never grows: a longer format name is only announced.
  const copied = copiedAs !== '' && as.length <= word.length ? as : 'Copied';
  return (
    <span class="inline-flex gap-px">
      <button
        type="button"
        class={`primary-button rounded-r-none px-2.5 narrow:pl-3 ${LOOKS[status]}`}
        aria-label={word}
        onClick={() => {
          if (set) copy();
          else copyClip(profile, 'profile');
        }}
      >
        <span class="hidden narrow:block">
          <CopyStatusIcon status={status} />
        </span>
        <span class="keep-room" data-room={word}>
          {{ idle: word, copied, refused: 'Not copied' }[status]}
        </span>
      </button>
      <CopyMenu posting={posting} onPaste={onPaste} />
    </span>
  );
}
