import type { Guide } from '../../jobs/guide/index.ts';
import { ANSWER_PARTS, ASK_BACK, ASK_BACK_TITLE, TELL_TITLE } from '../../jobs/guide/words.ts';
import { Part } from './Part.tsx';
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
    <Part id="parts" title={TELL_TITLE}>
      <dl class="pt-2">
        {ANSWER_PARTS.map(([name, text]) => (
          <div key={name} class="grid grid-cols-[6rem_minmax(0,1fr)] py-1">
            <dt class="font-semibold text-ink">{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </Part>
    <Part id="ask-back" title={ASK_BACK_TITLE}>
      <ul class="pt-2">
        {ASK_BACK.map((question) => (
          <li key={question} class="dash-item">
            {question}
          </li>
        ))}
      </ul>
    </Part>
  </>
);
