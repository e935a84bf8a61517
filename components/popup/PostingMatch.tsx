import type { ComponentChildren } from 'preact';
import type { Clip } from '../../content/clip.ts';
import type { Proof } from '../../content/evidence.ts';
import type { Content } from '../../content/schema.ts';
import type { Match } from '../../jobs/match/index.ts';
import { useCopy } from '../kit/copying.tsx';
import { CopyStatusIcon } from '../kit/CopyStatusIcon.tsx';
import { GuideIcon } from '../kit/icons.tsx';
import { emailOf } from '../kit/ProjectLinks.tsx';
import { MatchView } from './match/MatchView.tsx';
import type { PopupPosting } from './use-posting.ts';

type Props = {
  content: Content;
  posting: PopupPosting;
  match: Match;
  /** The bar above it, with the primary action. */
  bar: ComponentChildren;
  heading?: 'h1' | 'p';
  onProof: (proof: Proof) => void;
};

/** The match for what was read, under its title, company and place. */
export function PostingMatch({ content, posting, match, bar, heading, onProof }: Props) {
  const { asked } = posting;
  if (!asked) return null;
  const { set, format, matchClip } = asked;
  const { title, company, place, url = '' } = asked.posting ?? {};
  const host = /^https?:\/\/([^/]+)/.exec(url)?.[1];
  const subject = set.snippets.find((it) => it.format === format)?.subject;
  return (
    <MatchView
      match={match}
      title={title ?? set.name}
      source={[company, place, host].filter((it) => it !== undefined)}
      guess={asked.type === 'posting' ? asked.guess : undefined}
      email={emailOf(content)}
      bar={bar}
      {...(heading && { heading })}
      actions={
        <>
          {matchClip && <CopyText word="Copy the match" name="the match" clip={matchClip} />}
          <button type="button" class={ACTION} onClick={posting.openGuide}>
            <GuideIcon />
            Interview guide
          </button>
          {subject !== undefined && (
            <CopyText word="Copy subject" name="subject" clip={{ text: subject }} />
          )}
        </>
      }
      onProof={onProof}
    />
  );
}

const ACTION = 'bordered-button flex-auto';

/** A bordered button that copies a text, and shows the result in place of its label. */
function CopyText({ word, name, clip }: { word: string; name: string; clip: Clip }) {
  const [status, copy] = useCopy(name);
  return (
    <button
      type="button"
      class={ACTION}
      aria-label={word}
      onClick={() => {
        copy(clip);
      }}
    >
      <CopyStatusIcon status={status} />
      <span class="keep-room" data-room={word}>
        {{ idle: word, copied: 'Copied', refused: 'Not copied' }[status]}
      </span>
    </button>
  );
}
