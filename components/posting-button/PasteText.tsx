import { useLayoutEffect, useRef } from 'preact/hooks';
import { CopyIcon, LeftIcon } from '../kit/icons.tsx';

type Props = {
  /** Why the last text could not be used; empty when there's nothing to say. */
  problem: string;
  onText: (text: string) => void;
  onBack: () => void;
};

/** Lets you paste a posting's text when the page doesn't show one. */
export function PasteText({ problem, onText, onBack }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  return (
    <div class="px-4 pt-2 pb-3">
      <button type="button" class="-ml-2 plain-button" onClick={onBack}>
        <LeftIcon />
        Back
      </button>
      <textarea
        ref={field}
        class="my-2 block h-50 w-full resize-none form-field px-3 py-2 [scrollbar-width:thin]"
        aria-label="Job text"
        placeholder="Paste the job text"
      />
      {problem !== '' && (
        <p class="pb-2 text-warn" role="alert">
          {problem}
        </p>
      )}
      <button
        type="button"
        class="w-full primary-button"
        onClick={() => {
          onText(field.current?.value ?? '');
        }}
      >
        <CopyIcon />
        Copy for this job
      </button>
    </div>
  );
}
