import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Copy } from '../../content/clip.ts';
import { evidenceOf } from '../../content/evidence.ts';
import type { Stroke } from '../../content/monogram.ts';
import { profileClip } from '../../jobs/snippet/profile.ts';
import type { Content } from '../../content/schema.ts';
import { afterPaint } from '../kit/after-paint.ts';
import { Copying } from '../kit/copying.tsx';
import { CopyProfile } from '../kit/CopyProfile.tsx';
import { drawNow } from '../kit/draw-now.ts';
import { Find } from '../kit/Find.tsx';
import { DownIcon, PanelIcon, PrintIcon, SaveIcon } from '../kit/icons.tsx';
import { Monogram } from '../kit/Monogram.tsx';
import { SearchResults } from '../kit/SearchResults.tsx';
import { type OpenSidePanel, useSidePanel } from '../kit/side-panel.ts';
import { PANEL_ID } from '../kit/TabList.tsx';
import { useSearch } from '../kit/use-search.ts';
import { Contents } from './Contents.tsx';
import { sectionsOf } from './sections.ts';
import { type Drawings, Sections } from './Sections.tsx';
import { SummarySheet } from './SummarySheet.tsx';

/** What the printer gets: one page, or all of it. */
export type PrintVersion = 'summary' | 'full';

type Props = {
  content: Content;
  /** The strokes of the initials. */
  monogram: Stroke[];
  drawings: Drawings;
  copy: Copy;
  /** What to print at once, if the page was opened for that. */
  printFirst: PrintVersion | null;
  /** Asks the browser for its print dialog, which can also save as PDF. */
  print: () => void;
  openSidePanel: OpenSidePanel;
};

/** The whole portfolio on one page: contents, search, every copy control, and paper. */
export function Reader(props: Props) {
  const { content, monogram, drawings, copy, printFirst, print, openSidePanel } = props;
  const [query, setQuery] = useState('');
  const [target, setTarget] = useState<string | null>(null);
  const [version, setVersion] = useState<PrintVersion>(printFirst ?? 'full');
  /** Whether to print as soon as the version is drawn. */
  const [asked, setAsked] = useState(printFirst !== null);
  const [listOpen, setListOpen] = useState(false);
  /** The first paint shows the beginning; the rest and the clock, the slowest parts, follow right after. */
  const [whole, setWhole] = useState(printFirst !== null || location.hash !== '');
  const [now, setNow] = useState<Date>();
  const openBeside = useSidePanel(openSidePanel);
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const evidence = useMemo(() => evidenceOf(content), [content]);
  const { searching, hits } = useSearch(content, query);

  useEffect(() => {
    const tick = () => {
      setNow(new Date());
    };
    const cancel = afterPaint(() => {
      setWhole(true);
      tick();
    });
    const timer = setInterval(tick, 20_000);
    return () => {
      cancel();
      clearInterval(timer);
    };
  }, []);

  // Paper that is asked for before the rest is drawn: the browser does not wait for another frame.
  useLayoutEffect(() => {
    const onPrint = () => {
      drawNow(() => {
        setWhole(true);
        setNow((now) => now ?? new Date());
      });
    };
    window.addEventListener('beforeprint', onPrint);
    return () => {
      window.removeEventListener('beforeprint', onPrint);
    };
  }, []);

  // The page is made after its address was looked up in it.
  useLayoutEffect(() => {
    const id = location.hash.slice(1);
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, []);

  useLayoutEffect(() => {
    if (target === null) return;
    const element = document.getElementById(target);
    element?.scrollIntoView({ block: 'start' });
    // A section is heard from its heading on; a project or a row is gone to for its buttons.
    const focusable = element?.matches('.part')
      ? element
      : (element?.querySelector<HTMLElement>('button, a') ?? element);
    focusable?.focus({ preventScroll: true });
    setTarget(null);
  }, [target]);

  useEffect(() => {
    if (!asked) return;
    setAsked(false);
    print();
  }, [asked, print]);

  const printAs = (next: PrintVersion) => {
    // "Everything" means the portfolio, not what was found in it.
    setQuery('');
    setVersion(next);
    setWhole(true);
    setAsked(true);
  };

  return (
    <Copying copy={copy}>
      <div
        class={`reader print-${version} grid grid-cols-[minmax(0,720px)] justify-center gap-6 px-4 pt-4 pb-12 beside:grid-cols-[208px_minmax(0,720px)] beside:gap-18 beside:px-10 beside:pt-14 beside:pb-20 print:block print:p-0`}
      >
        <aside
          class="sticky top-0 z-5 -mx-4 -mt-4 grid grid-cols-1 gap-1 self-start border-b border-line bg-surface px-4 pt-3 pb-2 beside:-mx-1 beside:-mt-14 beside:max-h-screen beside:gap-3 beside:overflow-y-auto beside:border-b-0 beside:px-1 beside:pt-14 beside:pb-4 print:hidden"
          aria-label="Find, copy, contents"
        >
          <div class="hidden beside:block">
            <Monogram letters={monogram} />
          </div>
          {/* In a row the button grows only where large text puts it on a line of its own. */}
          <div class="flex flex-wrap gap-2 beside:grid [&>button]:flex-auto [&>label]:flex-[99_1_8rem]">
            <Find
              query={query}
              field={field}
              onQuery={setQuery}
              onEnter={() => {
                if (searching) panel.current?.querySelector<HTMLElement>('li button')?.click();
              }}
            />
            <CopyProfile profile={() => profileClip(content)} />
          </div>
          <button
            type="button"
            class="quiet-button -ml-2 justify-self-start beside:hidden aria-expanded:[&>svg]:rotate-180"
            aria-expanded={listOpen}
            aria-controls="contents"
            onClick={() => {
              setListOpen(!listOpen);
            }}
          >
            Contents and print
            <DownIcon />
          </button>
          <div
            id="contents"
            class={
              listOpen
                ? 'max-h-[60vh] overflow-y-auto pb-2 beside:max-h-none beside:overflow-visible beside:pb-0'
                : 'hidden beside:block'
            }
          >
            <Contents
              sections={sectionsOf(content)}
              onGo={(id) => {
                setQuery('');
                setListOpen(false);
                setTarget(id);
              }}
            />
            <div class="-ml-2 flex flex-wrap pt-3 beside:grid beside:justify-items-start">
              <button
                type="button"
                class="quiet-button"
                onClick={() => {
                  printAs('summary');
                }}
              >
                <SaveIcon />
                Save as PDF, one page
              </button>
              <button
                type="button"
                class="quiet-button"
                onClick={() => {
                  printAs('full');
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
        </aside>
        <main class="min-w-0">
          {searching ? (
            <div ref={panel} id={PANEL_ID}>
              <SearchResults
                content={content}
                evidence={evidence}
                query={query}
                hits={hits}
                tab="skills"
                onReveal={({ kind, id }) => {
                  if (kind === 'document') {
                    printAs('summary');
                    return;
                  }
                  setQuery('');
                  setTarget(`${kind}-${id}`);
                }}
              />
            </div>
          ) : (
            <Sections
              content={content}
              drawings={drawings}
              evidence={evidence}
              now={now}
              whole={whole}
              onEvidence={(kind, id) => {
                setTarget(`${kind}-${id}`);
              }}
            />
          )}
        </main>
        {version === 'summary' && <SummarySheet content={content} />}
      </div>
    </Copying>
  );
}
