import type { Stroke } from '../../content/monogram.ts';
import { BOARDS } from '../../jobs/boards/index.ts';
import type { Shortcut } from '../../settings/access.ts';
import { SettingsIcon } from '../kit/icons.tsx';
import { FIND, KeyList } from '../kit/KeyList.tsx';
import { CAN_SEE, OPTIONS } from '../kit/links.ts';
import { Monogram } from '../kit/Monogram.tsx';
import { Pin, type Toolbar } from './Pin.tsx';
import { Sample } from './Sample.tsx';
import type { TryProps } from './TryButton.tsx';
import { type Release, WhatsNew } from './WhatsNew.tsx';

type Props = {
  /** Strokes of the initials. */
  monogram: Stroke[];
  toolbar: Toolbar;
  /** The extension, as the browser lists it. */
  name: string;
  shortcuts: Shortcut[];
  /** This version's changes, if the page was opened for them. */
  release: Release | undefined;
  sample: TryProps;
  /** Closes the page's tab. */
  close: () => void;
};

/** What the extension is and how to begin; the same page says what's new. */
export function Welcome({ monogram, toolbar, name, shortcuts, release, sample, close }: Props) {
  const candidate = sample.candidate.name;
  return (
    <main class="mx-auto max-w-205 px-4 pt-8 pb-8 min-[44rem]:px-6 min-[44rem]:pt-10">
      <header class={`flex gap-5 ${release ? 'items-center' : 'items-start'}`}>
        <Monogram letters={monogram} />
        <div>
          <h1 class="page-title">{release ? 'What’s new' : 'The card is ready'}</h1>
          {!release && (
            <p class="max-w-[58ch] pt-1 text-read">
              {candidate}’s portfolio, one click away on any page: skills with proof, projects and
              contact details. It works offline and sends nothing.
            </p>
          )}
        </div>
      </header>
      {release && <WhatsNew {...release} />}
      <Pin toolbar={toolbar} name={name} candidate={candidate} />
      <div class="mt-7 grid gap-6 min-[44rem]:grid-cols-3">
        <Use title="Open">Click the icon on any page, then a skill to see where it was used.</Use>
        <Use title="Copy">
          Get the email, a link, the CV, or a short profile for Slack, email or your ATS.
        </Use>
        <Use title="Share on a posting">
          On a job page, the round button copies a profile written for that job.
        </Use>
      </div>
      <Sample {...sample} />
      <div class="mt-7 grid gap-x-8 gap-y-6 min-[44rem]:grid-cols-[1.3fr_1fr]">
        <section aria-labelledby="where">
          <h2 id="where" class="pb-1 heading">
            Where it runs
          </h2>
          <p>
            The button shows on {BOARDS.length} job boards, such as {EXAMPLES}. It reads a page only
            when you click it there. On other sites, the card reads a page only when you open it,
            choose its entry in the context menu or use its shortcut.{' '}
            <a class="text-link" href={CAN_SEE}>
              What this extension can see
            </a>
          </p>
          {toolbar === 'chromium' && (
            <p class="pt-2">
              <b>Reload any job pages you already have open.</b> They don’t have the button yet.
            </p>
          )}
        </section>
        <section aria-labelledby="keys">
          <h2 id="keys" class="pb-1 heading">
            Keyboard shortcuts
          </h2>
          <KeyList shortcuts={[...shortcuts, FIND]} />
        </section>
      </div>
      <footer class="mt-7 flex flex-wrap items-center gap-2 border-t border-line pt-5">
        <button type="button" class="primary-button min-w-28" onClick={close}>
          Close
        </button>
        <a class="bordered-button min-h-9" href={OPTIONS}>
          <SettingsIcon />
          Settings
        </a>
        <p class="caption min-[44rem]:ml-2">To see this page again: Settings, then What’s new.</p>
      </footer>
    </main>
  );
}

/** The first four boards, as written in a sentence. */
const EXAMPLES = BOARDS.slice(0, 4)
  .map(({ name }) => name)
  .join(', ')
  .replace(/, ([^,]*)$/, ' and $1');

const Use = ({ title, children }: { title: string; children: string }) => (
  <section class="border-t-2 border-line pt-3">
    <h2 class="pb-1 heading">{title}</h2>
    <p>{children}</p>
  </section>
);
