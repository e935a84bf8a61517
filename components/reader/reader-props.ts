import type { Clip, Copy } from '../../content/clip.ts';
import type { TakeAlongData } from '../../content/files/take-along.ts';
import type { Stroke } from '../../content/monogram.ts';
import type { Content } from '../../content/schema.ts';
import type { OpenSidePanel } from '../kit/side-panel.ts';
import type { Drawings } from './drawings.ts';
import type { ReaderPosting } from './posting/use-posting-parts.tsx';
import type { PrintVersion } from './use-printing.ts';

/** What the full page is given: its content, and what it can ask of the browser. */
export type ReaderProps = {
  content: Content;
  /** The strokes of the initials. */
  monogram: Stroke[];
  drawings: Drawings;
  /** The general profile, for "Copy profile". */
  profile: Clip;
  takeAlong: TakeAlongData;
  copy: Copy;
  /** What to print at once, if the page was opened for that. */
  printFirst: PrintVersion | null;
  /** Asks the browser for its print dialog, which can also save as PDF. */
  print: () => void;
  openSidePanel: OpenSidePanel;
  /** The posting that the page is for; absent if there's none. */
  posting?: ReaderPosting | undefined;
};
