import type { AskMatch } from '../../../jobs/match/index.ts';

/** Four ways to answer an ask: proved, only listed, something close, not on this card. */
export type Sign = 'shown' | 'listed' | 'close' | 'absent';

export const SIGN_OF: Record<AskMatch['state'], Sign> = {
  shown: 'shown',
  practised: 'shown',
  broader: 'shown',
  listed: 'listed',
  close: 'close',
  absent: 'absent',
};

/** How an ask is answered: a filled tick, an open one, a half disc, a dotted ring. */
export const StateSign = ({ sign }: { sign: Sign }) => (
  <svg
    class="size-4 flex-none fill-none [stroke-linecap:round] [stroke-linejoin:round] [stroke-width:1.5]"
    viewBox="0 0 16 16"
    aria-hidden="true"
  >
    {sign === 'shown' && (
      <>
        <circle class="fill-accent" cx="8" cy="8" r="7" />
        <path class="stroke-surface [stroke-width:1.75]" d="M4.9 8.3l2.2 2.2 4-4.6" />
      </>
    )}
    {sign === 'listed' && (
      <path
        class="stroke-accent"
        d="M14.25 8a6.25 6.25 0 1 1-12.5 0 6.25 6.25 0 0 1 12.5 0zM5.2 8.2l2 2 3.6-4.1"
      />
    )}
    {sign === 'close' && (
      <>
        <path class="fill-ink-2" d="M8 1.75a6.25 6.25 0 0 0 0 12.5z" />
        <circle class="stroke-ink-2" cx="8" cy="8" r="6.25" />
      </>
    )}
    {sign === 'absent' && (
      <circle
        class="stroke-ink-3 [stroke-dasharray:2.4_2.2] [stroke-linecap:butt]"
        cx="8"
        cy="8"
        r="6.25"
      />
    )}
  </svg>
);
