/**
 * A figure laid out, as small as it can be, because it ships: lists instead of objects, and all lines
 * of one look in one path. Lengths are px at its natural size; y grows downwards.
 */
export type Drawing = {
  /** Width and height. */
  size: [width: number, height: number];
  /** Borders of groups. */
  rings: Rectangle[];
  /** Where each node is, the lines of its label, and its index in `NODE_KINDS` unless that is 0. */
  nodes: [...Rectangle, label: string, kind?: number][];
  /**
   * Path data: of edges, of the main path, of failures' crosses and arrowheads, of their dashes, of
   * dividers. A letter R, L, U or D means an arrowhead in that direction.
   */
  paths: [lines: string, main: string, failures: string, dashes: string, dividers: string];
  /** Text outside the nodes: its anchor and tone as classes of figure.css, its baseline. */
  labels: [classes: string, x: number, y: number, text: string][];
  /** The middle of each number on an edge, and what the key says for it; the first is number 1. */
  key: [x: number, y: number, text: string][];
};

type Rectangle = [x: number, y: number, width: number, height: number];

/** The index is what a drawing holds. */
export const NODE_KINDS = ['step', 'store', 'queue', 'external'] as const;
