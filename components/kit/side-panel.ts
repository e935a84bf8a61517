import { useEffect, useState } from 'preact/hooks';
import { afterPaint } from './after-paint.ts';

/** Gives the way to open the full page beside the tab, or undefined if the browser doesn't have one. */
export type OpenSidePanel = () => (() => void) | undefined;

/** The same, looked up after the first paint: asking the browser takes longer than drawing the card. */
export function useSidePanel(find: OpenSidePanel): (() => void) | undefined {
  const [open, setOpen] = useState<() => void>();
  useEffect(
    () =>
      afterPaint(() => {
        setOpen(find);
      }),
    [],
  );
  return open;
}
