import { type Clip, useCopy } from './copying.tsx';
import { CopyStatusIcon } from './CopyStatusIcon.tsx';

const SAYS = {
  idle: { word: 'Copy profile', look: 'bg-accent text-on-accent hover:bg-accent-strong' },
  copied: { word: 'Copied', look: 'bg-accent text-on-accent' },
  refused: { word: 'Not copied', look: 'bg-warn-soft text-warn' },
};

/** The primary action: copies the profile, which is made when it is asked for. */
export function CopyProfile({ profile }: { profile: () => Clip }) {
  const [status, copy] = useCopy('profile');
  const { word, look } = SAYS[status];
  return (
    <button
      type="button"
      class={`inline-flex min-h-9 items-center justify-center gap-1.5 rounded-control border border-transparent px-3 font-semibold whitespace-nowrap forced-color-adjust-none ${look}`}
      aria-label="Copy profile"
      onClick={() => {
        copy(profile());
      }}
    >
      <span class="hidden narrow:block">
        <CopyStatusIcon status={status} />
      </span>
      <span class="keep-room text-center" data-room={SAYS.idle.word}>
        {word}
      </span>
    </button>
  );
}
