import { type Clip, useCopy } from './copying.tsx';
import { CheckIcon, CopyIcon, WarnIcon } from './icons.tsx';

const SAYS = {
  idle: {
    word: 'Copy profile',
    icon: <CopyIcon />,
    look: 'bg-accent text-on-accent hover:bg-accent-strong',
  },
  copied: { word: 'Copied', icon: <CheckIcon />, look: 'bg-accent text-on-accent' },
  refused: { word: 'Not copied', icon: <WarnIcon />, look: 'bg-warn-soft text-warn' },
} as const;

/** The primary action: copies the profile, which is made when it is asked for. */
export function CopyProfile({ profile }: { profile: () => Clip }) {
  const [status, copy] = useCopy('profile');
  const { word, icon, look } = SAYS[status];
  return (
    <button
      type="button"
      class={`fade inline-flex min-h-9 items-center justify-center gap-1.5 rounded-control border border-transparent px-3 font-semibold whitespace-nowrap ${look}`}
      aria-label="Copy profile"
      onClick={() => {
        copy(profile());
      }}
    >
      <span class="hidden narrow:block">{icon}</span>
      <span class="keep-room text-center" data-room={SAYS.idle.word}>
        {word}
      </span>
    </button>
  );
}
