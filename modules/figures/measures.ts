import type { Width } from '../../content/figures/schema.ts';

/** Lengths of one of the drawings, in px. */
export type Measures = {
  total: number;
  /** Room between a node's border and its text. */
  padding: number;
  /** Least room between columns that a line crosses. */
  gap: number;
  /** Columns grow no wider than this. */
  column: number;
  /** Distance of two lines between the same two nodes. */
  pair: number;
};

export const MEASURES: Record<Width, Measures> = {
  wide: { total: 688, padding: 8, gap: 40, column: 152, pair: 16 },
  narrow: { total: 316, padding: 5, gap: 28, column: 136, pair: 24 },
};

/** No box is narrower, however short its label. */
export const NARROWEST = 64;
/** Radius of a number on an edge. */
export const BADGE = 9;
/** Reach of a cross from its middle. */
export const CROSS = 4;
/** From the start of a failure's line, or from its number, to the middle of its cross. */
export const CROSS_AT = 14;
export const CROSS_BEFORE = 20;
/** From a line to the text beside it. */
export const BESIDE = 8;
/** The part of a queue that shows its slots. */
export const SLOTS = 24;
/** How far the lid of a store moves its label down. */
export const LID = 5;
/** A line comes in no nearer to a corner than this. */
export const CORNER = 8;
/** From a box to a line that goes around it. */
export const AROUND = 20;
/** Room of a lane's title. */
export const TITLE = 24;
/** From a ring to the nodes in it, and to the sides of its title. */
export const RING = 8;
export const TITLE_SIDE = 6;

/** Least length of a line with a number on it, and a cross before that where it is a failure's. */
export const numberRoom = (fails: boolean): number =>
  2 * BADGE + 22 + (fails ? 2 * (CROSS_BEFORE - BADGE) : 0);

export const even = (length: number): number => Math.ceil(length / 2) * 2;
export const onGrid = (length: number): number => Math.ceil(length / 4) * 4;
