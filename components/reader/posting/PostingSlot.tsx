import { useEffect } from 'preact/hooks';
import { useAnnounce } from '../../kit/copying.tsx';
import { BackBar } from '../../popup/BackBar.tsx';
import { MatchStrip } from '../../popup/match/MatchStrip.tsx';
import { matchIn } from './match-in.ts';
import type { Asked } from './use-answer.ts';

const OPEN_THE_CARD = 'Open the card on this job’s page first.';

const NO_POSTING = 'No job posting on this page.';

/** What the side panel says about the tab beside it when there's no match. */
function sayBeside({ reading, answer }: Asked): string {
  if (reading) return 'Reading this page…';
  if (!answer) return 'This page didn’t answer. Reload it.';
  return answer.type === 'not-allowed' ? OPEN_THE_CARD : NO_POSTING;
}

/** The same for the full page, which was opened for a posting. */
const sayOpened = ({ reading }: Asked): string =>
  reading
    ? ''
    : 'The match isn’t here any more. Go back to the job’s page and open the full page from there.';

type Props = {
  asked: Asked;
  /** Whether it's about the tab beside the page. */
  beside: boolean;
  onOpen: () => void;
};

/**
 * The match in one line, or why there's none. Both take the same space, so that nothing moves when it comes.
 */
export function PostingSlot({ asked, beside, onOpen }: Props) {
  const announce = useAnnounce();
  const { match, name } = matchIn(asked) ?? {};
  const sentence = beside ? sayBeside(asked) : sayOpened(asked);
  const said = match ? [match.line.replace(/\.$/, ''), name].filter(Boolean).join(', ') : sentence;
  useEffect(() => {
    if (beside && !asked.reading) announce(said);
  }, [announce, asked.reading, beside, said]);
  return (
    <div class="posting-slot">
      {/* Keeps room for the longest sentence. */}
      <p class="invisible px-3 py-1" aria-hidden="true">
        {OPEN_THE_CARD}
      </p>
      {match ? (
        <MatchStrip match={match} name={name ?? ''} onOpen={onOpen} />
      ) : (
        sentence !== '' && (
          <p class="flex items-center rounded-control bg-sunken px-3 py-1">{sentence}</p>
        )
      )}
    </div>
  );
}

/** The side panel's sentence in place of the match, with a way back. */
export const NoMatch = ({ asked, onBack }: Pick<Props, 'asked'> & { onBack: () => void }) => (
  <>
    <BackBar onBack={onBack} />
    <p class="px-4 py-4 text-ink">{sayBeside(asked)}</p>
  </>
);
