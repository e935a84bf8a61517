/**
 * A figure laid out, as small as it can be, because it ships: lists instead of objects, and all lines
 * of one look in one path. Lengths are px at its natural size; y grows downwards.
 */
export type Drawing = {
  /** Width and height. */
  size: [width: number, height: number];
  /** Borders of groups. */
  groups: Rectangle[];
  /** Borders of lanes. */
  lanes: Rectangle[];
  /** Where each node is, the lines of its label, and its index in `DRAWN_KINDS` unless that is 0. */
  nodes: [...Rectangle, label: string, kind?: number][];
  /**
   * Path data: of edges, of the main path, of failures' crosses and arrowheads, of their dashes, of
   * notes' dotted lines, of dividers. A letter R, L, U or D means an arrowhead in that direction.
   */
  paths: [
    lines: string,
    main: string,
    failures: string,
    dashes: string,
    ties: string,
    dividers: string,
  ];
  /** Text outside the nodes: its anchor and tone as classes of figure.css, its baseline. */
  labels: [classes: string, x: number, y: number, text: string][];
};

type Rectangle = [x: number, y: number, width: number, height: number];

/** The kinds of nodes that a description can have. */
export const NODE_KINDS = ['step', 'store', 'queue', 'external'] as const;

/** Those, and the box of a note. The index is what a drawing holds. */
export const DRAWN_KINDS = [...NODE_KINDS, 'note'] as const;
