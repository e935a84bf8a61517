import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../../jobs/messages.ts';
import { afterPaint } from '../../kit/after-paint.ts';

/** Where the answer for the page's posting comes from. */
export type AnswerSource = {
  /** Asks the background, which may not answer. */
  ask: () => Promise<Answer | undefined>;
  /**
   * Calls back when there's another page to ask about, and whether it's still loading. Absent where the
   * posting stays the same. @returns a function that stops it
   */
  follow?: (changed: (isLoading: boolean) => void) => () => void;
};

/** What's known about the posting. If it's not `reading` and there's no answer, nobody answered. */
export type Asked = { reading: boolean; answer?: Answer | undefined };

/** Changes this close together count as one, in milliseconds. */
const AT_ONCE_MS = 50;
/** An answer that comes sooner needs no "Reading this page…", in milliseconds. */
const WAIT_MS = 200;
/** A page that changes without loading has its posting by then, in milliseconds. */
const AGAIN_MS = 1500;

/**
 * Asks after the first paint, and again whenever there's another page. A late answer for the page before is
 * dropped, and getting the same answer again changes nothing.
 * @returns undefined without a source
 */
export function useAnswer(source: AnswerSource | undefined): Asked | undefined {
  const [asked, setAsked] = useState<Asked | undefined>(source && { reading: true });

  useEffect(() => {
    if (!source) return undefined;
    let turn = 0;
    let timers: ReturnType<typeof setTimeout>[] = [];
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      turn++;
      for (const timer of [...timers, waiting]) clearTimeout(timer);
    };
    const ask = async () => {
      const mine = ++turn;
      const answer = await source.ask();
      if (mine !== turn) return;
      clearTimeout(waiting);
      const next = { reading: false, answer };
      setAsked((now) => (JSON.stringify(now) === JSON.stringify(next) ? now : next));
    };
    const askSoon = () => void ask();
    const onChange = (isLoading: boolean) => {
      stop();
      waiting = setTimeout(() => {
        setAsked({ reading: true });
      }, WAIT_MS);
      timers = isLoading ? [] : [setTimeout(askSoon, AT_ONCE_MS), setTimeout(askSoon, AGAIN_MS)];
    };
    const cancel = afterPaint(askSoon);
    const unfollow = source.follow?.(onChange);
    return () => {
      cancel();
      unfollow?.();
      stop();
    };
  }, [source]);
  return asked;
}
