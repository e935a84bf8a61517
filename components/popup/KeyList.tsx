import { useLayoutEffect, useRef } from 'preact/hooks';
import { CloseIcon } from '../kit/icons.tsx';
import { useEscape } from '../kit/use-escape.ts';

/** What Escape does: Firefox closes a popup before its page can keep the key. */
const ESCAPE = import.meta.env.FIREFOX
  ? 'Close the popup'
  : 'Close the menu, then the search, then the popup';

const KEYS: [key: string, does: string][] = [
  ['/', 'Find on this card'],
  ['Enter', 'Open the first result'],
  ['← →', 'Switch tabs'],
  ['?', 'Show these shortcuts'],
  ['Esc', ESCAPE],
];

/** The popup's keyboard shortcuts. It takes the focus, and gives it back when it closes. */
export function KeyList({ onClose }: { onClose: () => void }) {
  const close = useRef<HTMLButtonElement>(null);
  useEscape(true, onClose);
  useLayoutEffect(() => {
    const before = document.activeElement;
    close.current?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <section
      role="dialog"
      aria-label="Keyboard shortcuts"
      class="fixed inset-x-0 bottom-0 z-10 border-t border-line bg-surface px-4 py-3"
    >
      <h2 class="heading">Keyboard shortcuts</h2>
      <dl class="grid grid-cols-[auto_1fr] items-center gap-x-3 gap-y-1 pt-2">
        {KEYS.map(([key, does]) => (
          <div key={key} class="contents">
            <dt>
              <kbd class="key-cap inline-block">{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button
        ref={close}
        type="button"
        class="icon-button absolute top-2 right-2.5"
        aria-label="Close"
        onClick={onClose}
      >
        <CloseIcon />
      </button>
    </section>
  );
}
