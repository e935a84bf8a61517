import { useCopy } from './copying.tsx';
import { CopyStatusIcon } from './CopyStatusIcon.tsx';
import { OpenButton } from './ExternalLink.tsx';

type Props = {
  /** The text beside the two buttons. */
  label: string;
  /** What the buttons are called, after "Copy" and "Open". */
  name: string;
  url: string;
};

const LOOKS = {
  idle: { button: '', word: 'text-ink-3' },
  copied: { button: 'bg-accent-soft text-accent', word: 'font-semibold text-accent' },
  refused: { button: 'bg-warn-soft text-warn', word: 'font-semibold text-warn' },
};

/** A link's label, copy and open; the label itself says how the copy went. */
export function CopyLink({ label, name, url }: Props) {
  const [status, copy] = useCopy(name);
  const { button, word } = LOOKS[status];
  return (
    <span class="inline-flex min-h-7 items-center">
      {/* Room for the longest word, so that nothing moves under the pointer. */}
      <span
        class={`keep-room pr-1 text-start text-meta ${word}`}
        data-room={label.length < 10 ? 'Not copied' : label}
      >
        {{ idle: label, copied: 'Copied', refused: 'Not copied' }[status]}
      </span>
      <button
        type="button"
        class={`icon-button ${button}`}
        aria-label={`Copy ${name}`}
        onClick={() => {
          copy({ text: url });
        }}
      >
        <CopyStatusIcon status={status} />
      </button>
      <OpenButton name={name} url={url} />
    </span>
  );
}
