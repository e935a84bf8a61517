import type { ComponentChildren } from 'preact';
import type { Clip } from '../../../content/clip.ts';
import { placeOf, type Proof } from '../../../content/evidence.ts';
import type { Content } from '../../../content/schema.ts';
import { matchIn } from './match-in.ts';
import { PostingPart, type ReaderNeeds } from './PostingPart.tsx';
import { NoMatch, PostingSlot } from './PostingSlot.tsx';
import { type AnswerSource, useAnswer } from './use-answer.ts';
import { useMatchView } from './use-match-view.ts';

/** The posting that the page is for. */
export type ReaderPosting = ReaderNeeds & {
  source: AnswerSource;
  /** Whether the page is beside a tab, whose posting it follows. */
  beside: boolean;
};

type Needs = {
  content: Content;
  /** The general profile. */
  profile: Clip;
  /** Absent if the page isn't for a posting. */
  posting: ReaderPosting | undefined;
  /** Called when the match takes the place of the page; ends a search. */
  onShow: () => void;
  /** Ends a search, and goes to the element with this id. */
  onGo: (id: string) => void;
};

type Parts = {
  /** In the side panel's bar; hidden while the match, which says the same, is open. */
  inBar?: ComponentChildren;
  /** Above the summary. */
  onTop?: ComponentChildren;
  /** Below the summary. */
  section?: ComponentChildren;
  /** In place of all that. */
  instead?: ComponentChildren;
  /** Whether what's below the summary waits for the match, so that it doesn't move. */
  waiting: boolean;
  /** Shows the page again. */
  close: () => void;
};

/** What the page shows of its posting, and where. */
export function usePostingParts({ content, profile, posting, onShow, onGo }: Needs): Parts {
  const asked = useAnswer(posting?.source);
  const { open, show, close } = useMatchView();
  if (!asked || !posting) return { waiting: false, close };

  const { beside } = posting;
  const matched = matchIn(asked);
  const slot = (
    <PostingSlot
      asked={asked}
      beside={beside}
      onOpen={() => {
        if (!beside) {
          onGo('match');
          return;
        }
        onShow();
        show();
      }}
    />
  );
  const match = matched && (
    <PostingPart
      content={content}
      profile={profile}
      needs={posting}
      given={matched.posting}
      onBack={beside ? close : undefined}
      onProof={(proof: Proof) => {
        onGo(`${placeOf(proof, content).kind}-${proof.id}`);
      }}
    />
  );
  if (beside) {
    const instead = open ? (
      <div class="-mx-4 -mt-6">{match ?? <NoMatch asked={asked} onBack={close} />}</div>
    ) : undefined;
    return { inBar: <div hidden={open}>{slot}</div>, instead, waiting: false, close };
  }
  const section = match && (
    <section
      id="match"
      class="part -mx-4 mt-7 border-t border-line pt-0 roomy:mx-0 roomy:rounded-plate roomy:border print:hidden"
      tabIndex={-1}
      aria-labelledby="match-title"
    >
      {match}
    </section>
  );
  const onTop = <div class="-mx-4 -mt-2 pb-5 print:hidden">{slot}</div>;
  return { onTop, section, waiting: asked.reading, close };
}
