import { type RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/**
 * Whether you've started to use the popup. From then on nothing moves by itself, and what you unfold is
 * animated.
 */
export function useUsed(): RefObject<boolean> {
  const used = useRef<boolean>(false);
  useEffect(() => {
    const onUse = () => {
      used.current = true;
      document.documentElement.dataset['used'] = '';
    };
    const kinds = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const kind of kinds) document.addEventListener(kind, onUse, { passive: true });
    return () => {
      for (const kind of kinds) document.removeEventListener(kind, onUse);
    };
  }, []);
  return used;
}
