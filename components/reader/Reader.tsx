import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { proofsOf } from '../../content/evidence.ts';
import { afterPaint } from '../kit/after-paint.ts';
import { Copying } from '../kit/copying.tsx';
import { drawNow } from '../kit/draw-now.ts';
import { SearchResults } from '../kit/SearchResults.tsx';
import { useSidePanel } from '../kit/side-panel.ts';
import { PANEL_ID } from '../kit/TabList.tsx';
import { useFocusInView } from '../kit/use-focus-in-view.ts';
import { useSearch } from '../kit/use-search.ts';
import { usePostingParts } from './posting/use-posting-parts.tsx';
import type { ReaderProps } from './reader-props.ts';
import { Sections } from './Sections.tsx';
import { Sidebar } from './Sidebar.tsx';
import { Summary } from './Summary.tsx';
import { SummarySheet } from './SummarySheet.tsx';
import { type PrintVersion, usePrinting } from './use-printing.ts';

/** The whole portfolio on one page, with contents, search, every copy button, and printing. */
export function Reader(props: ReaderProps) {
  const { content, monogram, profile, drawings, copy, printFirst, print, openSidePanel } = props;
  const [query, setQuery] = useState('');
  const [target, setTarget] = useState<string | null>(null);
  const [listOpen, setListOpen] = useState(false);
  /** The first paint shows the beginning; the rest and the clock, the slowest parts, follow right after. */
  const [whole, setWhole] = useState(printFirst !== null || location.hash !== '');
  /** What's below the match waits for it, unless the page was opened for a section or for printing. */
  const [atOnce, setAtOnce] = useState(whole);
  const [now, setNow] = useState<Date>();
  const openBeside = useSidePanel(openSidePanel);
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const evidence = useMemo(() => proofsOf(content), [content]);
  const { searching, hits } = useSearch(content, query);
  useFocusInView();
  const goTo = (id: string) => {
    setQuery('');
    posting.close();
    setTarget(id);
  };
  const posting = usePostingParts({
    content,
    profile,
    posting: props.posting,
    onShow: () => {
      setQuery('');
    },
    onGo: goTo,
  });
  const closeMatch = posting.close;

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

  // For printing before the rest is drawn: the browser doesn't wait for another frame.
  const drawAll = useCallback(() => {
    drawNow(() => {
      closeMatch();
      setAtOnce(true);
      setWhole(true);
      setNow((now) => now ?? new Date());
    });
  }, [closeMatch]);
  const { version, printAs } = usePrinting(printFirst, print, drawAll);

  // The browser looks for the address's id before the page is drawn, so this looks again.
  useLayoutEffect(() => {
    const id = location.hash.slice(1);
    if (id !== '') document.getElementById(id)?.scrollIntoView();
  }, []);

  useLayoutEffect(() => {
    if (target === null) return;
    const element = document.getElementById(target);
    element?.scrollIntoView({ block: 'start' });
    // A section gets the focus itself, so that it's read from its heading; in a project or a row, the first
    // button does.
    const focusable = element?.matches('.part')
      ? element
      : (element?.querySelector<HTMLElement>('button, a') ?? element);
    focusable?.focus({ preventScroll: true });
    setTarget(null);
  }, [target]);

  const printVersion = (next: PrintVersion) => {
    // "Everything" means the portfolio, not what was found in it.
    setQuery('');
    closeMatch();
    setWhole(true);
    printAs(next);
  };

  return (
    <Copying copy={copy}>
      <div
        class={`reader print-${version} ${posting.inBar ? 'is-beside' : ''} ${posting.section || posting.instead ? 'has-match' : ''} grid grid-cols-[minmax(0,720px)] justify-center gap-6 px-4 pt-4 pb-12 beside:grid-cols-[208px_minmax(0,720px)] beside:gap-18 beside:px-10 beside:pt-14 beside:pb-20 print:block print:p-0`}
      >
        <Sidebar
          content={content}
          monogram={monogram}
          profile={profile}
          query={query}
          field={field}
          onQuery={setQuery}
          onEnter={() => {
            if (searching) panel.current?.querySelector<HTMLElement>('li button')?.click();
          }}
          listOpen={listOpen}
          onListOpen={setListOpen}
          hasMatch={posting.section !== undefined}
          slot={posting.inBar}
          onGo={(id) => {
            setListOpen(false);
            goTo(id);
          }}
          onPrint={printVersion}
          openBeside={openBeside}
        />
        <main
          class="min-w-0"
          // The open contents would cover whatever has the focus.
          onFocusCapture={() => {
            setListOpen(false);
          }}
        >
          {posting.onTop}
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
                    printVersion('summary');
                    return;
                  }
                  goTo(`${kind}-${id}`);
                }}
              />
            </div>
          ) : (
            (posting.instead ?? (
              <>
                <Summary content={content} now={now} />
                {posting.section}
                {(atOnce || !posting.waiting) && (
                  <Sections
                    content={content}
                    drawings={drawings}
                    takeAlong={props.takeAlong}
                    evidence={evidence}
                    whole={whole}
                    onGo={setTarget}
                  />
                )}
              </>
            ))
          )}
        </main>
        {version === 'summary' && <SummarySheet content={content} />}
      </div>
    </Copying>
  );
}
