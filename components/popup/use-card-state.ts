import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardState } from './card-state.ts';

/** What the popup shows: the card, or a view that replaces it. */
export type View = 'card' | 'match' | 'paste';

/**
 * Where you are in the card, including the scroll position, and which view is open.
 * @param onState is called on every change, including scrolling
 */
export function useCardState(initial: CardState, onState: (state: CardState) => void) {
  const [state, setState] = useState(initial);
  const [view, setView] = useState<View>('card');
  const latest = useRef({ state, view });

  const update = (patch: Partial<CardState>) => {
    latest.current.state = { ...latest.current.state, ...patch };
    setState(latest.current.state);
    onState(latest.current.state);
  };
  const show = (next: View) => {
    latest.current.view = next;
    setView(next);
  };

  // Another view starts at the top; the card returns to where it was.
  useLayoutEffect(() => {
    const { scroll } = latest.current.state;
    document.scrollingElement?.scrollTo(0, view === 'card' ? scroll : 0);
  }, [view]);

  useLayoutEffect(() => {
    const onScroll = () => {
      if (latest.current.view !== 'card') return;
      // Firefox can report fractions of a pixel.
      const scroll = Math.round(document.scrollingElement?.scrollTop ?? 0);
      latest.current.state = { ...latest.current.state, scroll };
      onState(latest.current.state);
    };
    document.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      document.removeEventListener('scroll', onScroll);
    };
  }, [onState]);

  return { state, update, view, show };
}
