import { useLayoutEffect, useRef } from 'preact/hooks';

/** What Escape can close, the innermost last. */
const layers: { close: () => void }[] = [];

/**
 * Escape closes the innermost thing that's open, one at a time, before it closes the popup. In
 * Firefox this only works for pages in a tab: Escape closes a popup there, whatever its page does.
 * @param active whether this one is open
 */
export function useEscape(active: boolean, close: () => void): void {
  const layer = useRef({ close });
  layer.current.close = close;
  useLayoutEffect(() => {
    if (!active) return;
    const own = layer.current;
    layers.push(own);
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || layers.at(-1) !== own) return;
      event.preventDefault();
      own.close();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      layers.splice(layers.indexOf(own), 1);
      document.removeEventListener('keydown', onKey);
    };
  }, [active]);
}
