import type { Clip } from '../../content/clip.ts';
import type { Stroke } from '../../content/monogram.ts';
import type { RichText } from '../../content/rich-text.ts';
import type { View } from '../../jobs/guide/words.ts';
import { useCopy } from '../kit/copying.tsx';
import { CopyStatusIcon } from '../kit/CopyStatusIcon.tsx';
import { PrintIcon } from '../kit/icons.tsx';
import { READER } from '../kit/links.ts';
import { Monogram } from '../kit/Monogram.tsx';

type Props = {
  candidate: string;
  monogram: Stroke[];
  view: View;
  onView: (view: View) => void;
  /** The guide as it's shown: its Markdown, and its html. */
  clip: () => RichText;
  print: () => void;
};

const VIEWS: [view: View, name: string][] = [
  ['interviewer', 'Interviewer'],
  ['candidate', 'Candidate'],
];

/** Whose guide it is, who it's shown for, and what you can do with it. Never printed. */
export function Toolbar({ candidate, monogram, view, onView, clip, print }: Props) {
  return (
    <header class="flex flex-wrap items-center gap-2 pb-8 print:hidden">
      <a class="brand mr-auto inline-flex items-center gap-2 font-semibold text-ink" href={READER}>
        <Monogram letters={monogram} />
        {candidate}
      </a>
      <div class="segments" role="group" aria-label="Show the guide for">
        {VIEWS.map(([id, name]) => (
          <button
            key={id}
            type="button"
            aria-pressed={view === id}
            onClick={() => {
              onView(id);
            }}
          >
            {name}
          </button>
        ))}
      </div>
      <CopyAs form="Markdown" clip={() => ({ text: clip().text })} />
      <CopyAs form="rich text" clip={clip} />
      <button type="button" class="primary-button min-h-8 grow roomy:grow-0" onClick={print}>
        <PrintIcon />
        Print
      </button>
    </header>
  );
}

const SAYS = { idle: '', copied: 'Copied', refused: 'Not copied' };

function CopyAs({ form, clip }: { form: string; clip: () => Clip }) {
  const [status, copy] = useCopy(`the guide as ${form}`);
  const word = `Copy as ${form}`;
  return (
    <button
      type="button"
      class="bordered-button grow justify-center roomy:grow-0"
      aria-label={word}
      onClick={() => {
        copy(clip());
      }}
    >
      <CopyStatusIcon status={status} />
      <span class="keep-room" data-room={word}>
        {SAYS[status] || word}
      </span>
    </button>
  );
}
