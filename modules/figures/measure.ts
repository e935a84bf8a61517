/** The lengths that every drawing shares, and the room that text takes. All in px at a drawing's own size. */
import type { Width } from '../../content/figures/cells.ts';
import type { Box } from './geometry.ts';

/** Lengths that differ between the two drawings. */
type Metrics = {
  /** Width of the whole drawing. */
  total: number;
  /** Room between a node's border and its text. */
  padding: number;
  /** Minimum space between two columns that an edge crosses. */
  gap: number;
  /** No column is wider than this. */
  column: number;
  /** Distance between parallel edges. */
  parallel: number;
};

export const METRICS: Record<Width, Metrics> = {
  wide: { total: 688, padding: 8, gap: 40, column: 152, parallel: 16 },
  narrow: { total: 316, padding: 5, gap: 28, column: 136, parallel: 28 },
};

/** The minimum width and height of a node, however short its label. */
export const MIN_NODE_WIDTH = 64;
export const MIN_NODE_HEIGHT = 36;
/** Distance from the middle of a cross to its sides. */
export const CROSS_RADIUS = 4;
/** From the start of a failure's edge to the middle of its cross. */
export const CROSS_FROM_START = 14;
/** An arrowhead's length, and half its width. */
export const HEAD = { length: 5, half: 4 };
/** From a vertical edge to the text beside it. */
export const LABEL_GAP = 8;
/** Width of the part of a queue that shows its slots. */
export const QUEUE_SLOTS = 24;
/** How far the lid of a store moves its label down. */
export const STORE_LID = 5;
/** An edge's port is at least this far from a corner. */
export const PORT_INSET = 8;
/** From a node to an edge that makes a detour around it. */
export const DETOUR = 20;
/** Height that the title of a lane takes. */
export const LANE_TITLE = 24;
/** From a group's border to its nodes, and from its border to the sides of its title. */
export const GROUP_PADDING = 8;
export const GROUP_TITLE_PADDING = 6;

/** From a label on a line to the two parts of the line. */
export const ON_LINE_GAP = 4;
/** The minimum length of the line that's visible on each side of a label on it. */
export const ON_LINE_REST = 20;
/** From a lane's border to its nodes, and to them on the side of its title. */
export const LANE_PADDING = 8;
export const LANE_TITLE_PADDING = 24;

/**
 * A note: the distance between two baselines, a character's width, the room around the text, and the caption:
 * its baseline under the box, and how far it's inset, since a glyph can reach out to the left.
 */
export const NOTE = { lineHeight: 18, advance: 7.5, padding: 12, caption: 16, inset: 2 };

/** The length rounded up to a multiple of 2, so that its half is whole. */
export const even = (length: number): number => Math.ceil(length / 2) * 2;
/** The length rounded up to a multiple of 4. */
export const onGrid = (length: number): number => Math.ceil(length / 4) * 4;

/** Font size of all text in a figure, and the distance between two baselines: as in figure.css. */
const FONT_SIZE = 12;
export const LINE_HEIGHT = 15;
/** How far the widest of the usual fonts reaches above and below the baseline. */
export const ASCENT = 12;
const DESCENT = 3;

/**
 * Advance widths of the characters from space to tilde, in thousandths of the font size. Each is the
 * wider one of DejaVu Sans and Verdana, the widest of the usual system fonts: what fits here fits
 * anywhere.
 */
const ADVANCES = [
  352, 401, 460, 838, 637, 951, 780, 275, 391, 391, 500, 838, 318, 361, 318, 337, 637, 637, 637,
  637, 637, 637, 637, 637, 637, 637, 337, 337, 838, 838, 838, 531, 1000, 685, 687, 699, 771, 632,
  576, 775, 752, 421, 455, 693, 558, 863, 749, 788, 604, 788, 695, 684, 616, 732, 685, 989, 686,
  615, 686, 391, 337, 391, 838, 500, 500, 613, 635, 550, 635, 616, 353, 635, 634, 278, 344, 592,
  278, 975, 634, 612, 635, 635, 427, 521, 394, 634, 592, 818, 592, 592, 525, 637, 337, 637, 838,
];

/** A character that isn't in the table counts as a full square. */
const advanceOf = (character: string): number =>
  character === '’' ? 318 : (ADVANCES[character.charCodeAt(0) - 32] ?? 1000);

const widthOf = (line: string): number =>
  Math.ceil(Array.from(line, advanceOf).reduce((sum, it) => sum + it, 0) * (FONT_SIZE / 1000));

/** The width of the widest line, in the widest of the usual fonts. */
export const widest = (lines: string[]): number => Math.max(0, ...lines.map(widthOf));

/** Words on lines of at most `width` px; a word that is wider gets a line of its own. */
function fill(words: string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The text on as few lines of at most `width` px as possible, all of about the same length. */
export function wrap(text: string, width: number): string[] {
  const words = text.split(' ');
  let lines = fill(words, width);
  const { length } = lines;
  for (let narrower = width - 1; narrower > 0; narrower--) {
    const next = fill(words, narrower);
    if (next.length > length || widest(next) > width) break;
    lines = next;
  }
  return lines;
}

/** The minimum width in px that fits the text on at most `lines` lines. */
export function widthIn(text: string, lines: number): number {
  const words = text.split(' ');
  let width = widest(words);
  while (fill(words, width).length > lines) width++;
  return width;
}

/** As in SVG's `text-anchor`. */
export type Anchor = 'start' | 'middle' | 'end';

/** Lines of text with the same anchor; `y` is the baseline of the first, `box` what they cover. */
export type Label = { lines: string[]; x: number; y: number; anchor: Anchor; box: Box };

/** Puts lines of text at a point: their anchor at `x`, the first baseline at `y`. */
export function labelAt(lines: string[], x: number, y: number, anchor: Anchor): Label {
  const width = widest(lines);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const height = (lines.length - 1) * LINE_HEIGHT + ASCENT + DESCENT;
  return { lines, x, y, anchor, box: { x: left, y: y - ASCENT, width, height } };
}
