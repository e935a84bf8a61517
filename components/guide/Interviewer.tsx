import type { Guide, Settle, Unit as UnitData } from '../../jobs/guide/index.ts';
import {
  DECISION_ROW,
  ON_CARD_EMPTY,
  ON_CARD_TITLE,
  SCORES_TITLE,
  SETTLE_TITLE,
} from '../../jobs/guide/words.ts';
import { Part } from './Part.tsx';
import { Score } from './Score.tsx';
import { Unit } from './Unit.tsx';

/** The guide for the interviewer: what to settle first, every unit, and the scores. */
export function Interviewer({ guide: { units, settle } }: { guide: Guide }) {
  return (
    <>
      {settle.length > 0 && <SettleTable settle={settle} />}
      <ol class="pt-1">
        {withAddressesOnce(units).map((unit, i) => (
          <li key={unit.id}>
            <Unit unit={unit} number={i + 1} />
          </li>
        ))}
      </ol>
      <Part id="scores" title={SCORES_TITLE}>
        <table>
          <thead>
            <tr>
              <th scope="col">Unit</th>
              <th scope="col">Score</th>
              <th scope="col" class="w-2/5">
                Why, in one line
              </th>
            </tr>
          </thead>
          <tbody>
            {units.map(({ id, title }, i) => (
              <tr key={id}>
                <th scope="row">
                  {i + 1}. {title}
                </th>
                <td>
                  <Score />
                </td>
                <td />
              </tr>
            ))}
            <tr>
              <th scope="row">{DECISION_ROW}</th>
              <td />
              <td />
            </tr>
          </tbody>
        </table>
      </Part>
    </>
  );
}

/** Addresses show only on paper, where it's enough to print each one once. */
function withAddressesOnce(units: UnitData[]): UnitData[] {
  const seen = new Set<string | null>();
  const once = (url: string | null) => (seen.has(url) ? null : (seen.add(url), url));
  return units.map((unit) => ({
    ...unit,
    onCard: unit.onCard.map((proof) => ({ ...proof, url: once(proof.url) })),
  }));
}

const SettleTable = ({ settle }: { settle: Settle[] }) => (
  <Part id="settle" title={SETTLE_TITLE}>
    <table>
      <thead>
        <tr>
          <th scope="col">Asked</th>
          <th scope="col">{ON_CARD_TITLE}</th>
          <th scope="col" class="w-2/5">
            Answer
          </th>
        </tr>
      </thead>
      <tbody>
        {settle.map(({ asked, card }) => (
          <tr key={asked}>
            <th scope="row">{asked}</th>
            <td>{card ?? ON_CARD_EMPTY}</td>
            <td />
          </tr>
        ))}
      </tbody>
    </table>
  </Part>
);
