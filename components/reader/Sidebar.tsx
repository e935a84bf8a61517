import type { ComponentChildren, RefObject } from 'preact';
import type { Clip } from '../../content/clip.ts';
import type { Stroke } from '../../content/monogram.ts';
import type { Content } from '../../content/schema.ts';
import { CopyProfile } from '../kit/CopyProfile.tsx';
import { Find } from '../kit/Find.tsx';
import { DownIcon, PanelIcon, PrintIcon, SaveIcon } from '../kit/icons.tsx';
import { Monogram } from '../kit/Monogram.tsx';
import { Contents } from './Contents.tsx';
import { sectionsOf } from './sections.ts';
import type { PrintVersion } from './use-printing.ts';

type Props = {
  content: Content;
  /** The strokes of the initials. */
  monogram: Stroke[];
  /** The general profile, for "Copy profile". */
  profile: Clip;
  query: string;
  field: RefObject<HTMLInputElement | null>;
  onQuery: (query: string) => void;
  /** Enter in the search field. */
  onEnter: () => void;
  /** Whether the contents are open, in a narrow window. */
  listOpen: boolean;
  onListOpen: (open: boolean) => void;
  /** Whether the page shows the match of a posting. */
  hasMatch: boolean;
  /** The side panel's line about the tab beside it. */
  slot: ComponentChildren;
  /** A section was chosen in the contents. */
  onGo: (id: string) => void;
  onPrint: (version: PrintVersion) => void;
  /** Undefined if the browser has no side panel. */
  openBeside: (() => void) | undefined;
};

/** Search, copy, contents and print: beside the text, or as a bar above it in a narrow window. */
export function Sidebar(props: Props) {
  const { content, monogram, query, field, onQuery, onEnter, listOpen, onListOpen } = props;
  const { onGo, onPrint, openBeside } = props;
  return (
    <aside
      class="sticky in-low-panel:static top-0 z-5 -mx-4 -mt-4 grid grid-cols-1 gap-1 self-start border-b border-line bg-surface px-4 pt-3 pb-2 beside:-mx-3 beside:-mt-14 beside:max-h-screen beside:gap-3 beside:overflow-y-auto beside:border-b-0 beside:px-3 beside:pt-14 beside:pb-4 print:hidden"
      aria-label="Find, copy, contents"
    >
      <div class="hidden beside:block">
        <Monogram letters={monogram} />
      </div>
      {/* In a row the button grows only where large text puts it on a line of its own. */}
      <div class="flex flex-wrap gap-2 beside:grid [&>button]:flex-auto [&>label]:flex-[99_1_8rem]">
        <Find query={query} field={field} onQuery={onQuery} onEnter={onEnter} />
        <CopyProfile profile={props.profile} />
      </div>
      <button
        type="button"
        class="quiet-button -ml-2 justify-self-start beside:hidden aria-expanded:[&>svg]:rotate-180"
        aria-expanded={listOpen}
        aria-controls="contents"
        onClick={() => {
          onListOpen(!listOpen);
        }}
      >
        Contents and print
        <DownIcon />
      </button>
      <div
        id="contents"
        // Its padding leaves room for the ring of what has the focus.
        class={
          listOpen
            ? '-mx-4 -mt-1 max-h-[60vh] overflow-y-auto px-4 pt-1 pb-2 beside:m-0 beside:max-h-none beside:overflow-visible beside:p-0'
            : 'hidden beside:block'
        }
      >
        <Contents sections={sectionsOf(content, props.hasMatch)} onGo={onGo} />
        <div class="-ml-2 flex flex-wrap pt-3 beside:grid beside:justify-items-start">
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              onPrint('summary');
            }}
          >
            <SaveIcon />
            Save as PDF, one page
          </button>
          <button
            type="button"
            class="quiet-button"
            onClick={() => {
              onPrint('full');
            }}
          >
            <PrintIcon />
            Print everything
          </button>
          {openBeside && (
            <button type="button" class="quiet-button" onClick={openBeside}>
              <PanelIcon />
              Open in side panel
            </button>
          )}
        </div>
      </div>
      {props.slot}
    </aside>
  );
}
