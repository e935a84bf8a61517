import { useRef, useState } from 'preact/hooks';
import { BackBar } from './BackBar.tsx';
import type { PopupPosting } from './use-posting.ts';

type Props = {
  posting: PopupPosting;
  /** What's in the box at first. */
  initial: string;
  /** Every change, so that nothing is lost when the popup closes. */
  onDraft: (text: string) => void;
  onBack: () => void;
  /** Called after copying for a text. */
  onCopied: () => void;
};

/** Copies for a job whose text you paste, or for the text that you selected on the page. */
export function PasteView({ posting, initial, onDraft, onBack, onCopied }: Props) {
  const { answer, copySelected, copyText } = posting;
  const field = useRef<HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState('');
  const explanation = answer && 'explanation' in answer ? answer.explanation : undefined;
  const selected = answer?.type === 'nothing' ? answer.selected : undefined;
  return (
    <>
      <BackBar onBack={onBack} />
      <div class="px-4 py-3">
        <h1 class="heading">Copy for another job</h1>
        {explanation && <p class="pt-1">{explanation}</p>}
        {selected && (
          <button
            type="button"
            class="bordered-button mt-2"
            onClick={() => {
              copySelected();
              onCopied();
            }}
          >
            Copy for the selected text
          </button>
        )}
        <textarea
          ref={field}
          class="text-area max-h-none"
          rows={10}
          aria-label="Job text"
          placeholder="Paste the job text"
          defaultValue={initial}
          onInput={(event) => {
            onDraft(event.currentTarget.value);
          }}
        />
        <p class="pt-1 text-warn" role="alert">
          {problem}
        </p>
        <button
          type="button"
          class="primary-button mt-2"
          onClick={() => {
            void copyText(field.current?.value ?? '').then((why) => {
              setProblem(why ?? '');
              if (why === undefined) onCopied();
            });
          }}
        >
          Copy for this job
        </button>
      </div>
    </>
  );
}
