import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { placeOf, type Proof } from '../../content/evidence.ts';
import type { Content } from '../../content/schema.ts';
import type { Tab } from '../../content/search.ts';
import type { Match } from '../../jobs/match/index.ts';
import { useKey } from '../kit/use-key.ts';
import type { CardState } from './card-state.ts';
import { useCardState, type View } from './use-card-state.ts';
import { useUsed } from './use-used.ts';

type Needs = {
  content: Content;
  /** Where you were when the popup was last closed. */
  initial: CardState;
  onState: (state: CardState) => void;
  /** For the page that the popup was opened on; known once the background has answered. */
  match: Match | undefined;
  /** What the chosen tab shows. */
  panel: RefObject<HTMLDivElement | null>;
};

/** Where the focus goes when you leave a view for the card. */
const OPENERS: Record<View, string> = {
  card: '',
  match: '#match-strip',
  paste: '.sticky-bar [aria-haspopup]',
};

/** Moving through the popup: tabs, what's revealed in them, and the views that replace the card. */
export function useNavigation({ content, initial, onState, match, panel }: Needs) {
  const { state, update, view, show } = useCardState(initial, onState);
  /** Selectors of what to bring into view and of what gets the focus, once it's drawn. */
  const [target, setTarget] = useState<{ show?: string; focus: string }>();
  const used = useUsed();
  const [placed, setPlaced] = useState(false);

  // The strip appears only before you've used the popup, so that it moves nothing under your pointer.
  useLayoutEffect(() => {
    if (match && !used.current) setPlaced(true);
  }, [match, used]);

  useLayoutEffect(() => {
    if (target === undefined) return;
    if (target.show) document.querySelector(target.show)?.scrollIntoView({ block: 'start' });
    document.querySelector<HTMLElement>(target.focus)?.focus({ preventScroll: true });
    setTarget(undefined);
  }, [target]);

  const bring = (id: string) => {
    setTarget({ show: `#${id}`, focus: `#${id} button` });
  };
  const open = (next: View) => {
    setPlaced(match !== undefined);
    show(next);
  };
  const back = () => {
    if (view !== 'card') setTarget({ focus: OPENERS[view] });
    open('card');
  };
  const reveal = (tab: Tab, kind: string, id: string) => {
    show('card');
    update({
      tab,
      query: '',
      ...(kind === 'project' && { project: id }),
      ...(kind === 'skill' && { skill: id }),
    });
    bring(`${kind}-${id}`);
  };

  useKey('/', () => {
    show('card');
    setTarget({ focus: 'input[type=search]' });
  });

  return {
    state,
    update,
    view,
    /** Whether the strip may be drawn. */
    placed,
    open,
    back,
    reveal,
    revealProof: (proof: Proof) => {
      const { tab, kind } = placeOf(proof, content);
      reveal(tab, kind, proof.id);
    },
    /** Another tab starts at its top. If the name was scrolled out of view, it stays that way. */
    select: (tab: Tab) => {
      const top = panel.current?.offsetTop ?? 0;
      const bar = panel.current?.previousElementSibling?.clientHeight ?? 0;
      const scrolling = document.scrollingElement;
      if (scrolling && scrolling.scrollTop > top - bar) scrolling.scrollTop = top - bar;
      setPlaced(match !== undefined);
      update({ tab });
    },
    /** Opens or closes a project; opening it brings its figure into view. */
    openProject: (project: string | null) => {
      update({ project });
      if (project !== null) bring(`project-${project}`);
    },
  };
}
