import { useEffect, useRef } from 'preact/hooks';
import { Unstored } from './Unstored.tsx';

type Props = {
  /** Where it's hidden: a host, or everywhere. */
  site: string | null;
  unstored: boolean;
  onUndo: () => void;
  onClose: () => void;
};

/** How long the panel lets you bring a hidden button back, in milliseconds. */
const UNDO_MS = 6000;

/** Shown before the button disappears, with an Undo. */
export function Hidden({ site, unstored, onUndo, onClose }: Props) {
  const close = useRef(onClose);
  useEffect(() => {
    const timer = setTimeout(close.current, UNDO_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div class="px-4 py-3">
      <p class="pr-8">{site === null ? 'Hidden everywhere.' : `Hidden on ${site}.`}</p>
      {unstored && <Unstored />}
      <button type="button" class="-ml-2 quiet-button" data-first onClick={onUndo}>
        Undo
      </button>
    </div>
  );
}
