import { useEffect } from 'preact/hooks';

/**
 * Brings what gets the focus by the keys into view as a whole (WCAG 2.4.11): Firefox leaves it where it is
 * when only a part of it is below the edge of the window.
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
