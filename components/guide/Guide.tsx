import { useState } from 'preact/hooks';
import type { Copy } from '../../content/clip.ts';
import type { Stroke } from '../../content/monogram.ts';
import { guideClip } from '../../jobs/guide/copy.ts';
import type { Guide as GuideData } from '../../jobs/guide/index.ts';
import {
  DO_NOT_ASK,
  GENERAL,
  HOW_MADE,
  HOW_TO,
  TITLES,
  type View,
} from '../../jobs/guide/words.ts';
import { Copying } from '../kit/copying.tsx';
import { Candidate } from './Candidate.tsx';
import { Interviewer } from './Interviewer.tsx';
import { Toolbar } from './Toolbar.tsx';

type Props = {
  guide: GuideData;
  /** The strokes of the initials. */
  monogram: Stroke[];
  copy: Copy;
  /** Asks the browser for its print dialog, which can also save as PDF. */
  print: () => void;
};

/** An interview guide, for the interviewer or the candidate; both print. */
export function Guide({ guide, monogram, copy, print }: Props) {
  const [view, setView] = useState<View>('interviewer');
  return (
    <Copying copy={copy}>
      <div class="mx-auto max-w-251 px-4 pt-6 pb-16 roomy:px-8 print:max-w-none print:p-0">
        <Toolbar
          candidate={guide.candidate}
          monogram={monogram}
          view={view}
          onView={setView}
          clip={() => guideClip(guide, view)}
          print={print}
        />
        <main>
          <h1 class="page-title">{TITLES[view]}</h1>
          <Meta guide={guide} view={view} />
          <div class="max-w-180 pt-4 print:max-w-none print:pt-2">
            {guide.general && <p class="pb-2 font-semibold text-ink">{GENERAL}</p>}
            {HOW_TO[view].map((text) => (
              <p key={text}>{text}</p>
            ))}
            {view === 'interviewer' && <p>{DO_NOT_ASK}</p>}
          </div>
          {view === 'interviewer' ? <Interviewer guide={guide} /> : <Candidate guide={guide} />}
        </main>
        <footer class="mt-8 border-t border-line pt-3 print:mt-4">
          <p class="max-w-180 caption print:max-w-none">{HOW_MADE}</p>
        </footer>
      </div>
    </Copying>
  );
}

/** Who and what the guide is for. */
function Meta({ guide, view }: { guide: GuideData; view: View }) {
  const { title, company, candidate, place } = guide;
  const who = view === 'interviewer' ? `${candidate}, ${place}` : candidate;
  const facts = [
    ['Posting', title],
    ['Company', company],
    ['Candidate', who],
  ] as const;
  return (
    <dl class="mt-5 flex flex-wrap justify-between gap-x-8 gap-y-3 border-y border-line py-3 print:mt-1 print:flex-nowrap print:gap-x-4 print:py-1.5">
      {facts.map(
        ([name, value]) =>
          value !== null && (
            <div key={name} class="min-w-0 print:min-w-min">
              <dt class="caption">{name}</dt>
              <dd class="text-ink">{value}</dd>
            </div>
          ),
      )}
      {view === 'interviewer' && (
        <div>
          <dt class="caption">Date and interviewer</dt>
          <dd class="h-5 w-44 border-b border-edge">
            <span class="said-only">To be filled in on paper</span>
          </dd>
        </div>
      )}
    </dl>
  );
}
