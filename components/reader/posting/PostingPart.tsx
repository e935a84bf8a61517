import type { Clip } from '../../../content/clip.ts';
import type { Proof } from '../../../content/evidence.ts';
import type { Content } from '../../../content/schema.ts';
import type { PostingAnswer } from '../../../jobs/stored-posting.ts';
import { Problem } from '../../kit/Problem.tsx';
import { BackBar } from '../../popup/BackBar.tsx';
import { PostingMatch } from '../../popup/PostingMatch.tsx';
import { SplitButton } from '../../popup/SplitButton.tsx';
import { type PostingNeeds, usePosting } from '../../popup/use-posting.ts';

/** How the page copies and opens what's for the posting. */
export type ReaderNeeds = Pick<PostingNeeds, 'ask' | 'openGuide'>;

type Props = {
  content: Content;
  /** The general profile. */
  profile: Clip;
  needs: ReaderNeeds;
  given: PostingAnswer;
  /** Goes back to the page, where the match has replaced it. */
  onBack?: (() => void) | undefined;
  onProof: (proof: Proof) => void;
};

/** The match with the posting, made of the same parts as the popup's. */
export function PostingPart({ content, profile, needs, given, onBack, onProof }: Props) {
  const posting = usePosting({ ...needs, given, requestSite: () => Promise.resolve(false) });
  const match = posting.asked?.match;
  if (!match) return null;
  const copy = <SplitButton posting={posting} profile={profile} />;
  return (
    <>
      <PostingMatch
        content={content}
        posting={posting}
        match={match}
        bar={
          onBack ? (
            <BackBar onBack={onBack}>{copy}</BackBar>
          ) : (
            <div class="flex flex-wrap items-center justify-between gap-2 border-b border-line px-4 py-2">
              <h2 id="match-title" class="heading">
                The match
              </h2>
              <span class="ml-auto">{copy}</span>
            </div>
          )
        }
        heading={onBack ? 'h1' : 'p'}
        onProof={onProof}
      />
      {posting.unstored && (
        <Problem>
          Your browser couldn’t save this, so it lasts until you close this page. Free up some space
          and try again.
        </Problem>
      )}
      {posting.unopened && (
        <Problem>The interview guide didn’t open. Reload this page and try again.</Problem>
      )}
    </>
  );
}
