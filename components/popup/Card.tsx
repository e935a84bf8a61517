import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Copy } from '../../content/clip.ts';
import { placeOf, type Proof, proofsOf } from '../../content/evidence.ts';
import type { Drawing } from '../../content/figures/drawing.ts';
import type { Stroke } from '../../content/monogram.ts';
import type { Content } from '../../content/schema.ts';
import { type Hit, type Tab, TABS } from '../../content/search.ts';
import { profileClip } from '../../jobs/snippet/profile.ts';
import { afterPaint } from '../kit/after-paint.ts';
import { Copying } from '../kit/copying.tsx';
import { READER } from '../kit/links.ts';
import { SearchResults } from '../kit/SearchResults.tsx';
import type { OpenSidePanel } from '../kit/side-panel.ts';
import { PANEL_ID, tabId } from '../kit/TabList.tsx';
import { useKey } from '../kit/use-key.ts';
import { useSearch } from '../kit/use-search.ts';
import type { CardState } from './card-state.ts';
import { CardPanel } from './CardPanel.tsx';
import { HiddenNotice, type HiddenNoticeProps } from './HiddenNotice.tsx';
import { Identity } from './Identity.tsx';
import { KeyList } from './KeyList.tsx';
import { MatchStrip } from './match/MatchStrip.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { PasteView } from './PasteView.tsx';
import { PostingMatch } from './PostingMatch.tsx';
import { QuickRow } from './QuickRow.tsx';
import { SplitButton } from './SplitButton.tsx';
import { StickyBar } from './StickyBar.tsx';
import { useCardState, type View } from './use-card-state.ts';
import { type PostingNeeds, usePosting } from './use-posting.ts';
import { useUsed } from './use-used.ts';

type Props = PostingNeeds & {
  content: Content;
  /** The strokes of the initials. */
  monogram: Stroke[];
  /** Figures by the id of the project or decision that each belongs to. */
  drawings: Record<string, Drawing>;
  copy: Copy;
  /** Where the reader was when the card was last closed. */
  initial: CardState;
  /** Called on every change, scrolling included; it must be quick. */
  onState: (state: CardState) => void;
  openSidePanel: OpenSidePanel;
  /** Whether the button is hidden everywhere, and how to show it again. */
  hidden?: HiddenNoticeProps;
  /** The text that was pasted before the popup was closed; empty when there isn't one. */
  pasted?: string;
  /** Called on every change of the pasted text. */
  onPasted?: (text: string) => void;
};

/** The whole popup: who this is, the sticky bar, and the chosen tab, what was searched for, or the match. */
export const Card = (props: Props) => (
  <Copying copy={props.copy}>
    <Views {...props} />
  </Copying>
);

/** Where the focus goes when a view beside the card is left. */
const OPENERS: Record<View, string> = {
  card: '',
  match: '#match-strip',
  paste: '.sticky-bar [aria-haspopup]',
};

function Views(props: Props) {
  const { content, monogram, drawings, initial, onState, openSidePanel } = props;
  const { pasted = '', onPasted } = props;
  const { state, update, view, show } = useCardState(initial, onState);
  const posting = usePosting(props);
  /** Selector of the element to bring into view, or to give the focus to, once it's drawn. */
  const [target, setTarget] = useState<{ show?: string; focus?: string }>();
  const [keys, setKeys] = useState(false);
  /** The first paint shows what fits in the popup; the rest and the clock follow at once. */
  const [whole, setWhole] = useState(initial.scroll > 0);
  const [now, setNow] = useState<Date>();
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const used = useUsed();
  const [placed, setPlaced] = useState(false);
  const evidence = useMemo(() => proofsOf(content), [content]);
  const { searching, hits } = useSearch(content, state.query);
  const { asked } = posting;
  const match = asked?.match;

  useLayoutEffect(
    () =>
      afterPaint(() => {
        setWhole(true);
        setNow(new Date());
      }),
    [],
  );

  // The strip takes its place once, and moves nothing that you have begun to use.
  useLayoutEffect(() => {
    if (match && !used.current) setPlaced(true);
  }, [match, used]);

  useLayoutEffect(() => {
    if (target === undefined) return;
    const element = document.querySelector(target.show ?? 'html');
    if (target.show) element?.scrollIntoView({ block: 'start' });
    const focused = target.focus ? document.querySelector(target.focus) : element;
    const control = focused?.matches('button, input') ? focused : focused?.querySelector('button');
    if (control instanceof HTMLElement) control.focus({ preventScroll: true });
    setTarget(undefined);
  }, [target]);

  const open = (next: View) => {
    setPlaced(match !== undefined);
    show(next);
  };
  const back = () => {
    setTarget({ focus: OPENERS[view] });
    setPlaced(match !== undefined);
    show('card');
  };
  useKey('?', () => {
    setKeys(true);
  });
  useKey('/', () => {
    show('card');
    setTarget({ focus: 'input[type=search]' });
  });

  /** Another tab starts at its top; if the name was scrolled away, it stays so. */
  const select = (tab: Tab) => {
    const top = panel.current?.offsetTop ?? 0;
    const bar = panel.current?.previousElementSibling?.clientHeight ?? 0;
    const scrolling = document.scrollingElement;
    if (scrolling && scrolling.scrollTop > top - bar) scrolling.scrollTop = top - bar;
    setPlaced(match !== undefined);
    update({ tab });
  };

  const reveal = (tab: Tab, kind: string, id: string) => {
    show('card');
    update({
      tab,
      query: '',
      ...(kind === 'project' && { project: id }),
      ...(kind === 'skill' && { skill: id }),
    });
    setTarget({ show: `#${kind}-${id}` });
  };
  const revealProof = (proof: Proof) => {
    const { tab, kind } = placeOf(proof, content);
    reveal(tab, kind, proof.id);
  };

  const counts = Object.fromEntries(
    TABS.map((tab) => [tab, hits.filter((hit) => hit.tab === tab).length]),
  ) as Record<Tab, number>;
  const profile = () => profileClip(content);
  const paste = () => {
    open('paste');
  };
  const notStored = posting.unstored && (
    <p class="px-4 pt-2 text-warn" role="alert">
      The browser could not store this choice: it holds until the popup closes. Free some space and
      try again.
    </p>
  );
  const keyList = keys && (
    <KeyList
      onClose={() => {
        setKeys(false);
      }}
    />
  );

  if (view === 'paste') {
    return (
      <main>
        <PasteView
          posting={posting}
          initial={pasted}
          onDraft={(text) => onPasted?.(text)}
          onBack={back}
          onCopied={() => {
            show('match');
          }}
        />
        {keyList}
      </main>
    );
  }
  if (view === 'match' && match) {
    return (
      <main>
        <PostingMatch
          content={content}
          posting={posting}
          match={match}
          primary={<SplitButton posting={posting} profile={profile} onPaste={paste} />}
          onBack={back}
          onProof={revealProof}
        />
        {notStored}
        {keyList}
      </main>
    );
  }
  return (
    <>
      <Identity
        profile={content.profile}
        monogram={monogram}
        now={now}
        menu={
          <MoreMenu
            openSidePanel={openSidePanel}
            onKeys={() => {
              setKeys(true);
            }}
          />
        }
      />
      <main data-whole={whole}>
        <QuickRow contact={content.contact} />
        {match && placed && (
          <MatchStrip
            match={match}
            name={asked.posting?.company ?? asked.set.name}
            onOpen={() => {
              open('match');
            }}
          />
        )}
        <StickyBar
          tab={state.tab}
          query={state.query}
          counts={searching ? counts : undefined}
          profile={profile}
          posting={posting}
          field={field}
          onTab={select}
          onQuery={(query) => {
            update({ query });
          }}
          onEnter={() => {
            if (searching) panel.current?.querySelector<HTMLElement>('li button')?.click();
          }}
          onPaste={paste}
        />
        <div
          ref={panel}
          id={PANEL_ID}
          role="tabpanel"
          aria-labelledby={tabId(state.tab)}
          class="px-4 pb-6"
        >
          {searching ? (
            <SearchResults
              content={content}
              evidence={evidence}
              query={state.query}
              hits={hits}
              tab={state.tab}
              onReveal={(hit: Hit) => {
                if (hit.kind === 'document') window.open(`${READER}?print=summary`);
                else reveal(hit.tab, hit.kind, hit.id);
              }}
            />
          ) : (
            <CardPanel
              content={content}
              drawings={drawings}
              evidence={evidence}
              state={state}
              whole={whole}
              onSkill={(skill) => {
                update({ skill });
              }}
              onProject={(project) => {
                update({ project });
                // The figure comes into view with it.
                if (project !== null) setTarget({ show: `#project-${project}` });
              }}
              onEvidence={revealProof}
            />
          )}
        </div>
      </main>
      {props.hidden && <HiddenNotice {...props.hidden} />}
      {notStored}
      {keyList}
    </>
  );
}
