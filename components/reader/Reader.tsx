import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Copy } from '../../content/clip.ts';
import { evidenceOf } from '../../content/evidence.ts';
import type { Stroke } from '../../content/monogram.ts';
import { profileClip } from '../../content/profile-text.ts';
import type { Content } from '../../content/schema.ts';
import { afterPaint } from '../kit/after-paint.ts';
import { Copying } from '../kit/copying.tsx';
import { CopyProfile } from '../kit/CopyProfile.tsx';
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
  /** What to print at once, where the reader was opened for that. */
  printFirst: PrintVersion | null;
  /** Asks the browser for its print dialog, which can also save as PDF. */
  print: () => void;
  aside: OpenSidePanel;
};

/** The whole portfolio on one page: contents, search, every copy control, and paper. */
export function Reader(props: Props) {
  const { content, monogram, drawings, copy, printFirst, print, aside } = props;
  const [query, setQuery] = useState('');
  const [target, setTarget] = useState<string | null>(null);
  const [version, setVersion] = useState<PrintVersion>(printFirst ?? 'full');
  /** To be printed once the version is drawn. */
  const [asked, setAsked] = useState(printFirst !== null);
  const [listOpen, setListOpen] = useState(false);
  /** The first paint shows the beginning; the rest and the clock, which cost most, follow at once. */
  const [whole, setWhole] = useState(printFirst !== null || location.hash !== '');
  const [now, setNow] = useState<Date>();
  const openAside = useSidePanel(aside);
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
    setAsked(true);
  };

  return (
    <Copying copy={copy}>
      <div class={`reader print-${version}`}>
        <aside class="side" aria-label="Find, copy, contents">
          <Monogram letters={monogram} />
          <div class="bar">
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
            class="quiet-button more"
            aria-expanded={listOpen}
            aria-controls="contents"
            onClick={() => {
              setListOpen(!listOpen);
            }}
          >
            Contents and print
            <DownIcon />
          </button>
          <div id="contents" class={listOpen ? 'list open' : 'list'}>
            <Contents
              sections={sectionsOf(content)}
              onGo={(id) => {
                setQuery('');
                setListOpen(false);
                setTarget(id);
              }}
            />
            <div class="tools">
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
              {openAside && (
                <button type="button" class="quiet-button" onClick={openAside}>
                  <PanelIcon />
                  Open beside the page
                </button>
              )}
            </div>
          </div>
        </aside>
        <main>
          {searching ? (
            <div ref={panel} id={PANEL_ID}>
              <SearchResults
                content={content}
                evidence={evidence}
                query={query}
                hits={hits}
                tab="skills"
                onReveal={({ kind, id }) => {
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
