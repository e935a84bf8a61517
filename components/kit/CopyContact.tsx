import { useCopy } from './copying.tsx';
import { CopyStatusIcon } from './CopyStatusIcon.tsx';

const WORDS = { idle: 'Copy contact', copied: 'Copied', refused: 'Not copied' };

/** Copies the contact as plain lines, for apps that can't import a vCard. */
export function CopyContact({ text }: { text: string }) {
  const [status, copy] = useCopy('contact');
  return (
    <button
      type="button"
      class="bordered-button"
      aria-label={WORDS.idle}
      onClick={() => {
        copy({ text });
      }}
    >
      <CopyStatusIcon status={status} />
      <span class="keep-room" data-room={WORDS.idle}>
        {WORDS[status]}
      </span>
    </button>
  );
}
