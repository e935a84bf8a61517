import { useEffect } from 'preact/hooks';

/** Scrolls an element fully into view if it has the focus from the keyboard. */
export function bringIntoView(focused: Element): void {
  if (focused.matches(':focus-visible')) focused.scrollIntoView({ block: 'nearest' });
}

/**
 * Scrolls whatever gets the focus from the keyboard fully into view (WCAG 2.4.11). Firefox doesn't, if only a
 * part of it is below the window's edge.
 */
export function useFocusInView(): void {
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      const { top, bottom } = target.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) bringIntoView(target);
    };
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
}
