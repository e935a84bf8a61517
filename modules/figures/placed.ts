import type { FigureNode } from '../../content/figures/schema.ts';
import type { Box } from './geometry.ts';
import type { Label, Marks } from './labels.ts';
import type { Route } from './routes.ts';

export type PlacedNode = FigureNode & { box: Box; text: Label };
export type Ring = { id: string; box: Box; title: Label; nodes: string[] };
export type Line = Route & Marks;

/** A figure with every place in it known, in px. */
export type Layout = {
  size: [width: number, height: number];
  nodes: PlacedNode[];
  rings: Ring[];
  lines: Line[];
  /** Titles of lanes, and the dividers between these. */
  titles: Label[];
  dividers: Box[];
};
