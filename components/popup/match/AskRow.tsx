import { useId, useState } from 'preact/hooks';
import type { Proof } from '../../../content/evidence.ts';
import type { AskMatch } from '../../../jobs/match/index.ts';
import { ExternalLink } from '../../kit/ExternalLink.tsx';
import { DownIcon, Mark } from '../../kit/icons.tsx';
import { Marked } from '../../kit/Marked.tsx';
import { type Sign, SIGN_OF, StateSign } from './StateSign.tsx';

/** What each sign says. */
export const SIGN_WORDS: Record<Sign, string> = {
  shown: 'Shown',
  listed: 'Listed',
  close: 'Close',
  absent: 'Not on this card',
};

type Props = {
  ask: AskMatch;
  /** Where mail to the candidate goes. */
  email: string | undefined;
  /** Goes to a proof on the card; absent where there's no card to go to. */
  onProof: ((proof: Proof) => void) | undefined;
};

/** One ask: sign, name, state and proofs. It opens to show the posting's own sentence. */
export function AskRow({ ask, email, onProof }: Props) {
  const [open, setOpen] = useState(false);
  const said = useId();
  const sign = SIGN_OF[ask.state];
  return (
    <li class="ask-row">
      <button
        type="button"
        class="grid min-h-6 w-full grid-cols-[24px_1fr_auto_20px] items-start rounded-mark pt-0.5"
        aria-expanded={open}
        aria-controls={said}
        onClick={() => {
          setOpen(!open);
        }}
      >
        <span class="pt-0.5">
          <StateSign sign={sign} />
        </span>
        <span class="font-semibold text-ink">{ask.name}</span>
        <span
          class={`pt-0.5 pl-2 text-meta wrap-anywhere ${sign === 'shown' ? 'text-accent' : ''}`}
        >
          {SIGN_WORDS[sign]}
        </span>
        <span class={`mt-0.5 ml-1 text-ink-3 ${open ? 'rotate-180' : ''}`}>
          <DownIcon />
        </span>
      </button>
      <div class="ml-6 flex flex-wrap gap-x-3 text-meta">
        <Answer ask={ask} email={email} onProof={onProof} />
      </div>
      <blockquote
        id={said}
        class="unfold my-1 ml-6 border-l-2 border-line py-0.5 pl-3"
        hidden={!open}
      >
        “<Marked text={ask.sentence} marks={ask.marks} />”
        <span class="block caption">From the posting</span>
      </blockquote>
    </li>
  );
}

/** The proofs, after the name of the card's own skill if that's a different one; or why there are none. */
function Answer({ ask, email, onProof }: Props) {
  const { state, skills, by, byName, evidence, reason, name } = ask;
  const plain = 'pt-0.5 pb-1.5';
  if (state === 'absent') {
    const subject = encodeURIComponent(`Question about ${name}`);
    return email ? (
      <ExternalLink class={`text-link ${plain}`} href={`${email}?subject=${subject}`}>
        Ask by email
      </ExternalLink>
    ) : null;
  }
  if (state === 'listed' || state === 'close') return <span class={plain}>{reason}</span>;
  const isOther = byName !== null && !(skills.length === 1 && skills[0] === by);
  return (
    <>
      {isOther && <span class={plain}>{byName}:</span>}
      {evidence.map((proof) => {
        const look = 'inline-flex items-start gap-[5px] pt-0.5 pb-1.5';
        const inside = (
          <>
            <span class="py-1">
              <Mark kind={proof.kind} />
            </span>
            {proof.name}
          </>
        );
        return onProof ? (
          <button
            key={proof.kind + proof.id}
            type="button"
            class={`${look} hover:text-ink hover:underline`}
            onClick={() => {
              onProof(proof);
            }}
          >
            {inside}
          </button>
        ) : (
          <span key={proof.kind + proof.id} class={look} title={proof.quote}>
            {inside}
          </span>
        );
      })}
    </>
  );
}
