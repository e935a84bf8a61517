import type { Clip } from '../../content/clip.ts';
import type { Proof } from '../../content/evidence.ts';
import type { Content } from '../../content/schema.ts';
import { BackBar } from './BackBar.tsx';
import { PasteView } from './PasteView.tsx';
import { PostingMatch } from './PostingMatch.tsx';
import { SplitButton } from './SplitButton.tsx';
import type { View } from './use-card-state.ts';
import type { PopupPosting } from './use-posting.ts';

type Props = {
  view: Exclude<View, 'card'>;
  content: Content;
  posting: PopupPosting;
  profile: Clip;
  pasted: string;
  onPasted: ((text: string) => void) | undefined;
  onOpen: (view: View) => void;
  onBack: () => void;
  onProof: (proof: Proof) => void;
};

/** A view that takes over the popup: the match, or the box for another job's text. */
export function BesideView(props: Props) {
  const { view, content, posting, profile, pasted, onPasted, onOpen, onBack, onProof } = props;
  const match = posting.asked?.match;
  if (view === 'match' && match) {
    return (
      <PostingMatch
        content={content}
        posting={posting}
        match={match}
        bar={
          <BackBar onBack={onBack}>
            <SplitButton
              posting={posting}
              profile={profile}
              onPaste={() => {
                onOpen('paste');
              }}
            />
          </BackBar>
        }
        onProof={onProof}
      />
    );
  }
  return (
    <PasteView
      posting={posting}
      initial={pasted}
      onDraft={(text) => onPasted?.(text)}
      onBack={onBack}
      onCopied={() => {
        onOpen('match');
      }}
    />
  );
}
