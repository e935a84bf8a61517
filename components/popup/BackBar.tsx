import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { LeftIcon } from '../kit/icons.tsx';
import { useEscape } from '../kit/use-escape.ts';

type Props = { onBack: () => void; children?: ComponentChildren };

/**
 * The bar above a view that replaces the card: a back button, which takes the focus, and the view's copy
 * button.
 */
export function BackBar({ onBack, children }: Props) {
  const back = useRef<HTMLButtonElement>(null);
  useEscape(true, onBack);
  useLayoutEffect(() => {
    back.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class="sticky-bar flex min-h-13 flex-wrap items-center justify-between gap-2 border-b border-line py-2 pr-4 pl-2">
      <button
        ref={back}
        type="button"
        class="inline-flex min-h-7 items-center gap-1 rounded-control pr-2 pl-1 hover:bg-hover hover:text-ink"
        onClick={onBack}
      >
        <LeftIcon />
        Card
      </button>
      {children}
    </div>
  );
}
