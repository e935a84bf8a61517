import type { Clip, Copy } from '../../content/clip.ts';
import type { Drawing } from '../../content/figures/drawing.ts';
import type { TakeAlongData } from '../../content/files/take-along.ts';
import type { Stroke } from '../../content/monogram.ts';
import type { Content } from '../../content/schema.ts';
import type { OpenSidePanel } from '../kit/side-panel.ts';
import type { CardState } from './card-state.ts';
import type { HiddenNoticeProps } from './HiddenNotice.tsx';
import type { PostingNeeds } from './use-posting.ts';

/** What the popup is given: its content, where you were, and what it can ask of the browser. */
export type CardProps = PostingNeeds & {
  content: Content;
  /** The strokes of the initials. */
  monogram: Stroke[];
  /** Figures by the id of the project or decision that each belongs to. */
  drawings: Record<string, Drawing>;
  /** The general profile, for "Copy profile". */
  profile: Clip;
  takeAlong: TakeAlongData;
  copy: Copy;
  /** Where you were when the card was last closed. */
  initial: CardState;
  /** Called on every change, including scrolling, so it must be fast. */
  onState: (state: CardState) => void;
  openSidePanel: OpenSidePanel;
  /** Whether the button is hidden everywhere, and how to show it again. */
  hidden?: HiddenNoticeProps;
  /** The text that was pasted before the popup was closed; empty if there isn't any. */
  pasted?: string;
  /** Called on every change of the pasted text. */
  onPasted?: (text: string) => void;
};
