import { useLayoutEffect, useRef } from 'preact/hooks';

/** Runs something when a key is pressed without a modifier, anywhere but in a field. */
export function useKey(key: string, run: () => void): void {
  const latest = useRef(run);
  latest.current = run;
  // Before the first paint, so that a key typed at once isn't lost.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { target } = event;
      const inField = target instanceof Element && target.matches('input, textarea, select');
      if (event.key !== key || inField || event.defaultPrevented) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, [key]);
}
