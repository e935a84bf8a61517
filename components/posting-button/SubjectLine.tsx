import { useEffect, useState } from 'preact/hooks';
import { CheckIcon, CopyIcon, WarnIcon } from '../kit/icons.tsx';

type Props = { subject: string; onCopy: () => Promise<'copied' | 'refused'> };

const SAYS = {
  idle: 'Copy the subject',
  copied: 'Copied the subject',
  refused: 'Subject not copied',
} as const;
const ICONS = { idle: CopyIcon, copied: CheckIcon, refused: WarnIcon };

/** The subject of a message, with its own copy button. */
export function SubjectLine({ subject, onCopy }: Props) {
  const [status, setStatus] = useState<keyof typeof SAYS>('idle');
  useEffect(() => {
    setStatus('idle');
  }, [subject]);
  const Icon = ICONS[status];
  const look = { idle: '', copied: 'text-accent', refused: 'text-warn' }[status];
  return (
    <p class="mt-2 flex min-h-9 items-center gap-2 rounded-control bg-sunken pr-1.5 pl-3 text-ink">
      <span class="caption">Subject</span>
      <span class="min-w-0 flex-1 truncate" title={subject}>
        {subject}
      </span>
      <button
        type="button"
        class={`icon-button ${look}`}
        aria-label={SAYS[status]}
        onClick={() => {
          void onCopy().then(setStatus);
        }}
      >
        <Icon />
      </button>
      <span class="said-only" role="status">
        {status !== 'idle' && SAYS[status]}
      </span>
    </p>
  );
}
