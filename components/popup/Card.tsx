import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { proofsOf } from '../../content/evidence.ts';
import { type Hit, type Tab, TABS } from '../../content/search.ts';
import { afterPaint } from '../kit/after-paint.ts';
import { Copying } from '../kit/copying.tsx';
import { READER } from '../kit/links.ts';
import { SearchResults } from '../kit/SearchResults.tsx';
import { PANEL_ID, tabId } from '../kit/TabList.tsx';
import { useFocusInView } from '../kit/use-focus-in-view.ts';
import { useKey } from '../kit/use-key.ts';
import { useSearch } from '../kit/use-search.ts';
import { BesideView } from './BesideView.tsx';
import type { CardProps } from './card-props.ts';
import { CardPanel } from './CardPanel.tsx';
import { HiddenNotice } from './HiddenNotice.tsx';
import { Identity } from './Identity.tsx';
import { KeyList } from './KeyList.tsx';
import { MatchStrip } from './match/MatchStrip.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { Problems } from './Problems.tsx';
import { QuickRow } from './QuickRow.tsx';
import { StickyBar } from './StickyBar.tsx';
import { useNavigation } from './use-navigation.ts';
import { usePosting } from './use-posting.ts';

/**
 * The whole popup: who this is, the sticky bar, and below it the chosen tab, the search results or the match.
 */
export const Card = (props: CardProps) => (
  <Copying copy={props.copy}>
    <Views {...props} />
  </Copying>
);

function Views(props: CardProps) {
  const { content, monogram, drawings, takeAlong, initial, onState, openSidePanel } = props;
  const panel = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const posting = usePosting(props);
  const match = posting.asked?.match;
  const go = useNavigation({ content, initial, onState, match, panel });
  const { state, update, view } = go;
  const [keys, setKeys] = useState(false);
  /** The first paint shows what fits in the popup; the rest and the clock follow right after. */
  const [whole, setWhole] = useState(initial.scroll > 0);
  const [now, setNow] = useState<Date>();
  const evidence = useMemo(() => proofsOf(content), [content]);
  const { searching, hits } = useSearch(content, state.query);

  useLayoutEffect(
    () =>
      afterPaint(() => {
        setWhole(true);
        setNow(new Date());
      }),
    [],
  );
  const showKeys = setKeys.bind(null, true);
  useKey('?', showKeys);
  useFocusInView();

  const counts = Object.fromEntries(
    TABS.map((tab) => [tab, hits.filter((hit) => hit.tab === tab).length]),
  ) as Record<Tab, number>;
  const over = (
    <>
      <Problems posting={posting} />
      {keys && (
        <KeyList
          onClose={() => {
            setKeys(false);
          }}
        />
      )}
    </>
  );

  if (view !== 'card') {
    return (
      <>
        <main>
          <BesideView
            view={view}
            content={content}
            posting={posting}
            profile={props.profile}
            pasted={props.pasted ?? ''}
            onPasted={props.onPasted}
            onOpen={go.open}
            onBack={go.back}
            onProof={go.revealProof}
          />
        </main>
        {over}
      </>
    );
  }
  return (
    <>
      <Identity
        profile={content.profile}
        monogram={monogram}
        now={now}
        onFullPage={posting.openReader}
        menu={
          <MoreMenu
            files={takeAlong.files}
            openSidePanel={openSidePanel}
            onGuide={posting.openGuide}
            onKeys={showKeys}
          />
        }
      />
      <main data-whole={whole}>
        <QuickRow contact={content.contact} cv={takeAlong.files.cv} />
        {match && go.placed && (
          <MatchStrip
            match={match}
            name={posting.asked?.posting?.company ?? posting.set?.name ?? ''}
            onOpen={() => {
              go.open('match');
            }}
          />
        )}
        <StickyBar
          tab={state.tab}
          query={state.query}
          counts={searching ? counts : undefined}
          profile={props.profile}
          posting={posting}
          field={field}
          onTab={go.select}
          onQuery={(query) => {
            update({ query });
          }}
          onEnter={() => {
            if (searching) panel.current?.querySelector<HTMLElement>('li button')?.click();
          }}
          onPaste={() => {
            go.open('paste');
          }}
        />
        <div
          ref={panel}
          id={PANEL_ID}
          role="tabpanel"
          tabIndex={state.tab === 'approach' && !searching ? 0 : undefined}
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
                else go.reveal(hit.tab, hit.kind, hit.id);
              }}
            />
          ) : (
            <CardPanel
              content={content}
              drawings={drawings}
              takeAlong={takeAlong}
              evidence={evidence}
              state={state}
              whole={whole}
              onSkill={(skill) => {
                update({ skill });
              }}
              onProject={go.openProject}
              onEvidence={go.revealProof}
            />
          )}
        </div>
      </main>
      {props.hidden && <HiddenNotice {...props.hidden} />}
      {over}
    </>
  );
}
