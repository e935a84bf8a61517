import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { byUser } from './by-user.ts';
import { REST_MS, type SeenWatch, watchSeen } from './really-seen.ts';

type Props = {
  class: string;
  /**
   * What it asks for before a second click, if the browser can't tell whether you see it: "Click again to
   * hide".
   */
  question: string;
  onPress: () => void;
  children: ComponentChildren;
};

/**
 * A button that changes a stored setting. A page may trick you into clicking it unseen, so it works at once
 * only if the browser says that you can see it. Otherwise it asks for a second click.
 */
export function SeenButton({ class: classes, question, onPress, children }: Props) {
  const button = useRef<HTMLButtonElement>(null);
  const watch = useRef<SeenWatch | undefined>(undefined);
  const askedAt = useRef(0);
  const [asks, setAsks] = useState(false);
  useEffect(() => {
    if (!button.current) return;
    const mine = watchSeen(button.current);
    watch.current = mine;
    return mine.end;
  }, []);
  const onClick = (event: MouseEvent) => {
    if (!byUser(event)) return;
    const { timeStamp: now, detail: clicks } = event;
    // The second click of a double click started before the question appeared.
    const confirms = asks && clicks < 2 && now - askedAt.current >= REST_MS;
    if (confirms || watch.current?.isSeen(now)) {
      setAsks(false);
      onPress();
    } else if (!asks) {
      askedAt.current = now;
      setAsks(true);
    }
  };
  return (
    <button ref={button} type="button" class={classes} onClick={onClick}>
      {asks ? <span role="alert">{question}</span> : children}
    </button>
  );
}
