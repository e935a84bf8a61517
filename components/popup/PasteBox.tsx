import { useRef } from 'preact/hooks';

type Props = {
  /** What is in the box at first. */
  initial: string;
  /** Every change, so that nothing is lost when the popup closes. */
  onDraft: (text: string) => void;
  onText: (text: string) => void;
};

/** Where a posting's text can be pasted. */
export function PasteBox({ initial, onDraft, onText }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <textarea
        ref={field}
        class="text-area"
        rows={3}
        aria-label="Job text"
        placeholder="Paste the job text"
        defaultValue={initial}
        onInput={(event) => {
          onDraft(event.currentTarget.value);
        }}
      />
      <button
        type="button"
        class="quiet-button -ml-2"
        onClick={() => {
          onText(field.current?.value ?? '');
        }}
      >
        Copy for this text
      </button>
    </>
  );
}
