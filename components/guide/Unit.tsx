import type { OnCard, Unit as UnitData } from '../../jobs/guide/index.ts';
import {
  ANCHORS_TITLE,
  FOLLOW_UP,
  NO_SUCH_TIME,
  ON_CARD_EMPTY,
  ON_CARD_TITLE,
  originOf,
  PROOF_KINDS,
} from '../../jobs/guide/words.ts';
import { shortAddress } from '../kit/address.ts';
import { Mark } from '../kit/icons.tsx';
import { READER } from '../kit/links.ts';
import { Quotes } from './Quotes.tsx';
import { Score } from './Score.tsx';

/** One topic: its questions on the left, what to listen for on the right, and room for notes. */
export function Unit({ unit, number }: { unit: UnitData; number: number }) {
  const { kind, title, competency, meaning, quotes } = unit;
  return (
    <article class={`unit ${kind === 'gap' ? 'gap' : ''}`}>
      <header class="grid grid-cols-[28px_minmax(0,1fr)] gap-x-3 roomy:grid-cols-[28px_minmax(0,1fr)_auto]">
        <span class="number" aria-hidden="true">
          {number}
        </span>
        <div>
          <h2 class="text-h3 font-semibold text-ink">{title}</h2>
          <p>
            {competency} · {originOf(unit)} · <span class="text-ink-3">{meaning}</span>
          </p>
          <Quotes quotes={quotes} />
        </div>
        <div class="col-span-2 pt-2 roomy:col-span-1 roomy:pt-0">
          <Score />
        </div>
      </header>
      <div class="grid gap-x-8 roomy:grid-cols-2 roomy:pl-10">
        <Questions unit={unit} />
        <Listening unit={unit} />
      </div>
      <div class="notes roomy:pl-10">
        <h3 class="unit-heading">Notes</h3>
        <div aria-hidden="true" />
        <div aria-hidden="true" />
        <div aria-hidden="true" />
      </div>
    </article>
  );
}

const Questions = ({ unit: { behavioural, situational, probes } }: { unit: UnitData }) => (
  <div>
    <h3 class="unit-heading">Ask</h3>
    <p class="question">{behavioural}</p>
    <h3 class="unit-heading">{NO_SUCH_TIME}</h3>
    <p>{situational}</p>
    <h3 class="unit-heading">{FOLLOW_UP}</h3>
    <ul>
      {probes.map((probe) => (
        <li key={probe} class="dash-item">
          {probe}
        </li>
      ))}
    </ul>
  </div>
);

function Listening({ unit: { onCard, note, kind, anchors } }: { unit: UnitData }) {
  const empty = onCard.length === 0 && note === null;
  return (
    <div>
      {(kind !== 'general' || !empty) && <h3 class="unit-heading">{ON_CARD_TITLE}</h3>}
      {onCard.length > 0 && (
        <ul>
          {onCard.map((proof) => (
            <Proof key={`${proof.kind} ${proof.id}`} proof={proof} />
          ))}
        </ul>
      )}
      {note !== null && <p>{note}</p>}
      {empty && kind !== 'general' && <p>{ON_CARD_EMPTY}</p>}
      <h3 class="unit-heading">{ANCHORS_TITLE}</h3>
      <dl>
        {([1, 3, 5] as const).map((score) => (
          <div key={score} class="grid grid-cols-[20px_minmax(0,1fr)] gap-2 py-0.5">
            <dt class="text-center font-semibold text-ink">{score}</dt>
            <dd>{anchors[score]}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

const Proof = ({ proof: { kind, name, quote, url, anchor } }: { proof: OnCard }) => (
  <li class="grid grid-cols-[16px_minmax(0,1fr)]">
    <span class="pt-1.5">
      <ProofMark kind={kind} />
    </span>
    <p>
      <span class="said-only">{PROOF_KINDS[kind]}: </span>
      <a
        class="text-link"
        href={`${READER}#${anchor}`}
        data-url={url === null ? undefined : shortAddress(url)}
      >
        {name}
      </a>
      : {quote}
    </p>
  </li>
);

/** A dot for a project, a diamond for a decision, a ring for a practice. */
const ProofMark = ({ kind }: Pick<OnCard, 'kind'>) =>
  kind === 'practice' ? (
    <svg
      class="size-2 flex-none fill-none stroke-accent [stroke-width:1.5]"
      viewBox="0 0 8 8"
      aria-hidden="true"
    >
      <circle cx="4" cy="4" r="3" />
    </svg>
  ) : (
    <Mark kind={kind} />
  );
