import type { FigureNode } from './schema.ts';

/** Wide: a column of 720 px or more. Narrow: the popup, down to 340 px. */
export const WIDTHS = ['wide', 'narrow'] as const;
export type Width = (typeof WIDTHS)[number];

/** A rectangle of cells. */
export type Cell = { column: number; row: number; columns: number; rows: number };

/** Where the description puts a node in one of the drawings. */
export function cellOf(node: Pick<FigureNode, Width>, width: Width): Cell {
  const [column, row, columns = 1, rows = 1] = node[width];
  return { column, row, columns, rows };
}

/** Whether two rectangles share a cell. */
export const meet = (a: Cell, b: Cell) =>
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows;
