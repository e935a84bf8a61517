import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Copy } from '../../content/clip.ts';
import { type Evidence, evidenceOf } from '../../content/evidence.ts';
import type { Drawing } from '../../content/figures/drawing.ts';
import type { Stroke } from '../../content/monogram.ts';
import { profileClip } from '../../jobs/snippet/profile.ts';
import type { Content } from '../../content/schema.ts';
import { type Hit, type Tab, TABS } from '../../content/search.ts';
import { afterPaint } from '../kit/after-paint.ts';
import { Copying } from '../kit/copying.tsx';
import { READER } from '../kit/links.ts';
import { SearchResults } from '../kit/SearchResults.tsx';
import type { OpenSidePanel } from '../kit/side-panel.ts';
import { PANEL_ID, tabId } from '../kit/TabList.tsx';
import { useSearch } from '../kit/use-search.ts';
import { ApproachPanel } from './ApproachPanel.tsx';
import type { CardState } from './card-state.ts';
import { ContactPanel } from './ContactPanel.tsx';
import { Footer } from './Footer.tsx';
import { Identity } from './Identity.tsx';
import { PostingStrip, type PostingStripProps } from './PostingStrip.tsx';
import { ProjectsPanel } from './ProjectsPanel.tsx';
import { SkillsPanel } from './SkillsPanel.tsx';
import { StickyBar } from './StickyBar.tsx';

type Props = PostingStripProps & {
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
};

/** The whole card: who this is, the sticky bar, and the chosen tab or what was searched for. */
export function Card(props: Props) {
  const { content, monogram, drawings, copy, initial, onState, openSidePanel } = props;
  const [state, setState] = useState(initial);
  /** Id of the element to bring into view once it is drawn. */
  const [target, setTarget] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const evidence = useMemo(() => evidenceOf(content), [content]);
  /** The first paint shows what fits in the popup; the rest follows at once. */
  const [whole, setWhole] = useState(initial.scroll > 0);
  const { searching, hits } = useSearch(content, state.query);
  const latest = useRef(state);

  const update = (patch: Partial<CardState>) => {
    latest.current = { ...latest.current, ...patch };
    setState(latest.current);
    onState(latest.current);
  };

  useLayoutEffect(() => {
    document.scrollingElement?.scrollTo(0, latest.current.scroll);
    return afterPaint(() => {
      setWhole(true);
    });
  }, []);

  useLayoutEffect(() => {
    const onScroll = () => {
      latest.current = { ...latest.current, scroll: document.scrollingElement?.scrollTop ?? 0 };
      onState(latest.current);
    };
    document.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      document.removeEventListener('scroll', onScroll);
    };
  }, [onState]);

  useLayoutEffect(() => {
    if (target === null) return;
    const element = document.getElementById(target);
    element?.scrollIntoView({ block: 'start' });
    element?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    setTarget(null);
  }, [target]);

  /** Another tab starts at its top; if the name was scrolled away, it stays so. */
  const select = (tab: Tab) => {
    const top = panel.current?.offsetTop ?? 0;
    const bar = panel.current?.previousElementSibling?.clientHeight ?? 0;
    const scrolling = document.scrollingElement;
    if (scrolling && scrolling.scrollTop > top - bar) scrolling.scrollTop = top - bar;
    update({ tab });
  };

  const reveal = (tab: Tab, kind: string, id: string) => {
    update({
      tab,
      query: '',
      ...(kind === 'project' && { project: id }),
      ...(kind === 'skill' && { skill: id }),
    });
    setTarget(`${kind}-${id}`);
  };

  const counts = Object.fromEntries(
    TABS.map((tab) => [tab, hits.filter((hit) => hit.tab === tab).length]),
  ) as Record<Tab, number>;

  return (
    <Copying copy={copy}>
      <Identity profile={content.profile} monogram={monogram} />
      <main>
        <StickyBar
          tab={state.tab}
          query={state.query}
          counts={searching ? counts : undefined}
          profile={() => profileClip(content)}
          field={field}
          onTab={select}
          onQuery={(query) => {
            update({ query });
          }}
          onEnter={() => {
            if (searching) panel.current?.querySelector<HTMLElement>('li button')?.click();
          }}
        />
        <div
          ref={panel}
          id={PANEL_ID}
          role="tabpanel"
          aria-labelledby={tabId(state.tab)}
          class="px-4 pb-4"
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
            <Panel
              content={content}
              drawings={drawings}
              evidence={evidence}
              state={state}
              whole={whole}
              update={update}
              onEvidence={(kind, id) => {
                reveal(kind === 'project' ? 'projects' : 'approach', kind, id);
              }}
            />
          )}
        </div>
      </main>
      {whole && <Footer openSidePanel={openSidePanel} />}
      <PostingStrip {...props} />
    </Copying>
  );
}

type PanelProps = Pick<Props, 'content' | 'drawings'> & {
  evidence: Map<string, Evidence[]>;
  state: CardState;
  whole: boolean;
  update: (patch: Partial<CardState>) => void;
  onEvidence: (kind: 'project' | 'decision', id: string) => void;
};

function Panel({ content, drawings, evidence, state, whole, update, onEvidence }: PanelProps) {
  switch (state.tab) {
    case 'skills':
      return (
        <SkillsPanel
          content={content}
          evidence={evidence}
          whole={whole}
          open={state.skill}
          onOpen={(skill) => {
            update({ skill });
          }}
          onEvidence={onEvidence}
        />
      );
    case 'projects':
      return (
        <ProjectsPanel
          content={content}
          drawings={drawings}
          open={state.project}
          onOpen={(project) => {
            update({ project });
          }}
        />
      );
    case 'approach':
      return <ApproachPanel approach={content.approach} drawings={drawings} />;
    case 'contact':
      return <ContactPanel profile={content.profile} contact={content.contact} />;
  }
}
