import { useRef } from 'preact/hooks';

/** Where a posting's text can be pasted. */
export function PasteBox({ onText }: { onText: (text: string) => void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <>
      <textarea
        ref={field}
        class="text-area"
        rows={3}
        aria-label="Job text"
        placeholder="Paste the job text"
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
