import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** The match in place of the page, as the side panel shows it. The page keeps its scroll position. */
export function useMatchView() {
  const [open, setOpen] = useState(false);
  const left = useRef(0);
  useLayoutEffect(() => {
    if (!open) return undefined;
    const page = document.documentElement;
    page.scrollTo(0, 0);
    return () => {
      page.scrollTo(0, left.current);
      document.getElementById('match-strip')?.focus({ preventScroll: true });
    };
  }, [open]);
  return {
    open,
    show: () => {
      if (!open) left.current = document.documentElement.scrollTop;
      setOpen(true);
    },
    close: useCallback(() => {
      setOpen(false);
    }, []),
  };
}
