import type { ComponentChildren } from 'preact';
import type { Proof } from '../../../content/evidence.ts';
import type { Match } from '../../../jobs/match/index.ts';
import { SIGN_WORDS } from './AskRow.tsx';
import { MatchList } from './MatchList.tsx';
import { askedIn, Segments } from './Segments.tsx';
import { type Sign, StateSign } from './StateSign.tsx';

type Props = {
  match: Match;
  /** What the posting is called. */
  title: string;
  /** Company, place, site: what else is known about it. */
  source: string[];
  /** Why it may not be a posting. */
  guess: string | undefined;
  email: string | undefined;
  /** The bar above it all, with the primary action. */
  bar: ComponentChildren;
  /**
   * How the posting's name is marked up: as a heading, or as a line where the page already has a heading for
   * it.
   */
  heading?: 'h1' | 'p';
  /** What can be done with the match. */
  actions: ComponentChildren;
  onProof: (proof: Proof) => void;
};

const SIGNS: Sign[] = ['shown', 'listed', 'close', 'absent'];

/** What a posting asks, and what the card shows of it, ask by ask. */
export function MatchView(props: Props) {
  const { match, title, source, guess, email, actions, onProof } = props;
  const Heading = props.heading ?? 'h1';
  const { line, counts } = match;
  const counted = line === `Shows ${counts.shown} of ${counts.asked} asked`;
  return (
    <>
      {props.bar}
      <section class="border-b border-line px-4 pt-3 pb-4">
        <Heading class="heading">{title}</Heading>
        {source.length > 0 && <p class="caption">{source.join(' · ')}</p>}
        {guess && <p class="caption">{guess}</p>}
        {counted ? (
          <>
            <p class="flex flex-wrap gap-x-2.5 gap-y-1 pt-2.5 pb-2 text-meta text-ink">
              {SIGNS.map((sign) => (
                <span key={sign} class="inline-flex items-center gap-1 whitespace-nowrap">
                  <StateSign sign={sign} />
                  <b class="even-digits">{counts[sign]}</b> {SIGN_WORDS[sign].toLowerCase()}
                </span>
              ))}
            </p>
            <Segments asks={askedIn(match)} />
          </>
        ) : (
          <p class="pt-2 text-ink">{line}</p>
        )}
        <div class="flex flex-wrap gap-2 pt-3">{actions}</div>
      </section>
      <div class="px-4 pb-6">
        <MatchList match={match} email={email} onProof={onProof} />
      </div>
    </>
  );
}
