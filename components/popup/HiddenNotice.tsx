import { useEffect, useRef, useState } from 'preact/hooks';
import { afterPaint } from '../kit/after-paint.ts';

export type HiddenNoticeProps = {
  /** Whether you have hidden the button on pages everywhere. */
  isHidden: () => Promise<boolean>;
  /** Shows it again. @returns whether that could be stored */
  undo: () => Promise<boolean>;
};

/**
 * Says that the button is hidden everywhere, since a page may have tricked you into it. Otherwise shows
 * nothing.
 */
export function HiddenNotice({ isHidden, undo }: HiddenNoticeProps) {
  const [says, setSays] = useState<'nothing' | 'hidden' | 'shown' | 'not-stored'>('nothing');
  // Asked once, after the paint: most people haven't hidden it.
  const ask = useRef(() => {
    void isHidden().then((hidden) => {
      if (hidden) setSays('hidden');
    });
  });
  useEffect(() => afterPaint(ask.current), []);
  if (says === 'nothing') return null;
  return (
    <section
      class="sticky bottom-0 border-t border-line bg-surface px-4 py-2"
      aria-label="The button on pages"
    >
      <p role="status">
        {says === 'shown'
          ? 'The Share profile button is back.'
          : 'The Share profile button is hidden everywhere.'}
      </p>
      {says === 'not-stored' && (
        <p class="text-warn" role="alert">
          Your browser couldn’t save this. Free up some space and try again.
        </p>
      )}
      {says !== 'shown' && (
        <button
          type="button"
          class="-ml-2 quiet-button"
          onClick={() => {
            void undo().then((stored) => {
              setSays(stored ? 'shown' : 'not-stored');
            });
          }}
        >
          Undo
        </button>
      )}
    </section>
  );
}
