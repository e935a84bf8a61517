import type { Proof } from '../../../content/evidence.ts';
import type { Match } from '../../../jobs/match/index.ts';
import { AskRow } from './AskRow.tsx';

type Props = {
  match: Match;
  email: string | undefined;
  /** Goes to a proof on the card; absent where there's no card to go to. */
  onProof?: ((proof: Proof) => void) | undefined;
};

const TIERS = [
  ['must', 'Must have'],
  ['nice', 'Nice to have'],
  ['mention', 'Also named'],
] as const;

/** Every ask with the card's answer, by how strongly it's asked; then the facts side by side. */
export function MatchList({ match: { asks, also }, email, onProof }: Props) {
  return (
    <>
      {TIERS.map(([tier, title]) => {
        const some = asks.filter((ask) => ask.tier === tier);
        return (
          some.length > 0 && (
            <section key={tier}>
              <h2 class="section-title">
                {title}
                <span class="font-normal even-digits">{some.length}</span>
              </h2>
              <ol class="isolate border-t border-line">
                {some.map((ask, i) => (
                  <AskRow key={i} ask={ask} email={email} onProof={onProof} />
                ))}
              </ol>
            </section>
          )
        );
      })}
      {also.length > 0 && (
        <section>
          <h2 class="section-title">Also asked</h2>
          <dl class="border-t border-line">
            {also.map(({ asked, card }, i) => (
              <div
                key={i}
                class="grid min-h-8 grid-cols-[minmax(0,2fr)_minmax(0,3.4fr)] items-center gap-x-3 border-b border-line py-1"
              >
                <dt class="font-semibold text-ink">{asked}</dt>
                <dd>{card === null ? 'Not on this card' : `Card: ${card}`}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
