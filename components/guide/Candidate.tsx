import type { Guide } from '../../jobs/guide/index.ts';
import { ANSWER_PARTS, ASK_BACK } from '../../jobs/guide/words.ts';
import { Quotes } from './Quotes.tsx';

/** The guide for the candidate: topics and the posting's sentences, how to tell a story, what to ask back. */
export const Candidate = ({ guide: { units } }: { guide: Guide }) => (
  <>
    <ol class="mt-4 border-t border-line">
      {units.map(({ id, title, prepare, quotes }, i) => (
        <li key={id} class="topic">
          <span class="number" aria-hidden="true">
            {i + 1}
          </span>
          <div>
            <h2 class="text-h3 font-semibold text-ink">{title}</h2>
            <p class="text-read text-ink">{prepare}</p>
            <div class="text-ink-3">
              <Quotes quotes={quotes} lead="From the posting: " />
            </div>
          </div>
        </li>
      ))}
    </ol>
    <section class="closing" aria-labelledby="parts">
      <h2 class="closing-title" id="parts">
        How to tell it
      </h2>
      <dl class="pt-2">
        {ANSWER_PARTS.map(([name, text]) => (
          <div key={name} class="grid grid-cols-[6rem_minmax(0,1fr)] py-1">
            <dt class="font-semibold text-ink">{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
    <section class="closing" aria-labelledby="ask-back">
      <h2 class="closing-title" id="ask-back">
        What you can ask
      </h2>
      <ul class="pt-2">
        {ASK_BACK.map((question) => (
          <li key={question} class="dash-item">
            {question}
          </li>
        ))}
      </ul>
    </section>
  </>
);
