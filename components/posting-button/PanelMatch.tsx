import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Match } from '../../jobs/match/index.ts';
import { GuideIcon, LeftIcon } from '../kit/icons.tsx';
import { MatchList } from '../popup/match/MatchList.tsx';
import { MatchLine } from './MatchLine.tsx';

type Props = {
  match: Match;
  /** How the posting was read. */
  explanation: string;
  onGuide: (() => void) | undefined;
  onBack: () => void;
};

/** Every ask of the posting with the card's proofs. */
export function PanelMatch({ match, explanation, onGuide, onBack }: Props) {
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => back.current?.focus(), []);
  return (
    <>
      <div class="border-b border-line px-4 py-2">
        <button ref={back} type="button" class="-ml-2 plain-button" onClick={onBack}>
          <LeftIcon />
          Back
        </button>
        <button type="button" class="plain-button" onClick={onGuide}>
          <GuideIcon />
          Interview guide
        </button>
        <p class="pt-1 text-ink">
          <MatchLine match={match} />
        </p>
      </div>
      {/* Firefox would make this scrolling element a tab stop; the asks in it are enough. */}
      <div class="min-h-0 flex-1 overflow-auto px-4 pb-4 [scrollbar-width:thin]" tabIndex={-1}>
        <MatchList match={match} email={undefined} />
        <p class="pt-3 caption">{explanation}</p>
      </div>
    </>
  );
}
