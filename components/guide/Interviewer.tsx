import type { Guide, Settle } from '../../jobs/guide/index.ts';
import { DECISION_ROW, ON_CARD_EMPTY, SCORES_TITLE, SETTLE_TITLE } from '../../jobs/guide/words.ts';
import { Score } from './Score.tsx';
import { Unit } from './Unit.tsx';

/** The guide for whoever asks: every unit, what to settle first, and the scores. */
export function Interviewer({ guide: { units, settle } }: { guide: Guide }) {
  return (
    <>
      <ol class="pt-1">
        {units.map((unit, i) => (
          <li key={unit.id}>
            <Unit unit={unit} number={i + 1} />
          </li>
        ))}
      </ol>
      {settle.length > 0 && <SettleTable settle={settle} />}
      <section class="closing" aria-labelledby="scores">
        <h2 class="closing-title" id="scores">
          {SCORES_TITLE}
        </h2>
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
      </section>
    </>
  );
}

const SettleTable = ({ settle }: { settle: Settle[] }) => (
  <section class="closing" aria-labelledby="settle">
    <h2 class="closing-title" id="settle">
      {SETTLE_TITLE}
    </h2>
    <table>
      <thead>
        <tr>
          <th scope="col">Asked</th>
          <th scope="col">On the card</th>
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
  </section>
);
