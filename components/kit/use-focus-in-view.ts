import { useEffect } from 'preact/hooks';

/**
 * Scrolls whatever gets the focus from the keyboard fully into view (WCAG 2.4.11). Firefox doesn't, if only a
 * part of it is below the window's edge.
 */
export function useFocusInView(): void {
  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof Element) || !target.matches(':focus-visible')) return;
      const { top, bottom } = target.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) target.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('focusin', onFocus);
    return () => {
      document.removeEventListener('focusin', onFocus);
    };
  }, []);
}
