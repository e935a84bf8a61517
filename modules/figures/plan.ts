/** What the cells alone say, before anything has a size: which way edges go, and what stands where. */
import {
  type Cell,
  cellOf,
  type Figure,
  type FigureNode,
  type Side,
  type Width,
} from '../../content/figures/schema.ts';
import { isVertical, type Run, runOf, sidesOf, type Way } from './sides.ts';

/** Nodes under one title, with the cells that they cover together. */
type Together = { id: string; label: string; nodes: string[]; cell: Cell };

export type Plan = {
  width: Width;
  /** Whether edges have numbers in place of labels. */
  numbered: boolean;
  nodes: FigureNode[];
  /** Cells of nodes and groups by their ids. */
  cells: Map<string, Cell>;
  ways: Way[];
  groups: Together[];
  lanes: Together[];
  /** Whether lanes lie one over the other; else side by side. */
  lanesInRows: boolean;
  columns: number;
  rows: number;
};

/** The cells that several cells cover together. */
function union(cells: Cell[]): Cell {
  const column = Math.min(...cells.map((it) => it.column));
  const row = Math.min(...cells.map((it) => it.row));
  return {
    column,
    row,
    columns: Math.max(...cells.map((it) => it.column + it.columns)) - column,
    rows: Math.max(...cells.map((it) => it.row + it.rows)) - row,
  };
}

export function planOf(figure: Figure, width: Width): Plan {
  const { nodes, edges, groups = [], lanes = [] } = figure;
  const cells = new Map(nodes.map((node) => [node.id, cellOf(node, width)]));
  const together = (list: NonNullable<Figure['groups']>) =>
    list.map(({ id, label, short, nodes: members }): Together => {
      const cell = union(members.flatMap((it) => cells.get(it) ?? []));
      return { id, label: width === 'narrow' ? (short ?? label) : label, nodes: members, cell };
    });
  const rings = together(groups);
  for (const { id, cell } of rings) cells.set(id, cell);
  const parts = together(lanes);
  const all = [...cells.values()];
  const rowsMeet = (a: Cell, b: Cell) => a.row < b.row + b.rows && b.row < a.row + a.rows;
  return {
    width,
    numbered: width === 'narrow' && figure.numbered === true,
    nodes,
    cells,
    ways: edges.flatMap((edge): Way[] => {
      const [from, to] = [cells.get(edge.from), cells.get(edge.to)];
      if (!from || !to) return [];
      const hint = edge[width] ?? {};
      const sides = sidesOf(from, to, hint);
      return [{ edge, from, to, sides, run: runOf(from, to, sides), hint }];
    }),
    groups: rings,
    lanes: parts,
    lanesInRows: parts.every((a, i) => !parts.slice(0, i).some((b) => rowsMeet(a.cell, b.cell))),
    columns: Math.ceil(Math.max(...all.map((it) => it.column + it.columns))),
    rows: Math.ceil(Math.max(...all.map((it) => it.row + it.rows))),
  };
}

export const labelOf = (node: FigureNode, width: Width): string =>
  width === 'narrow' ? (node.short ?? node.label) : node.label;

export const inGroup = ({ groups }: Plan, id: string): boolean =>
  groups.some((group) => group.nodes.includes(id));

/** Edges that run in one of these ways, up and down or sideways. */
export const running = ({ ways }: Plan, vertical: boolean, ...runs: Run[]): Way[] =>
  ways.filter(({ run, sides }) => runs.includes(run) && isVertical(sides.leave) === vertical);

/** The edges that run straight between the same two things as this one, itself among them. */
export const twinsOf = (way: Way, ways: Way[]): Way[] =>
  ways.filter(
    ({ edge, run }) =>
      run === way.run &&
      [edge.from, edge.to].sort().join() === [way.edge.from, way.edge.to].sort().join(),
  );

/**
 * The side of a line that its label stands on: the hinted one; of two lines between the same nodes
 * the outer one; else above a horizontal line and to the right of a vertical one.
 */
export function labelSide(way: Way, ways: Way[]): Side {
  if (way.hint.label) return way.hint.label;
  const twins = twinsOf(way, ways);
  const first = twins.length === 1 || twins[0]?.edge === way.edge;
  if (isVertical(way.sides.leave)) return first && twins.length > 1 ? 'left' : 'right';
  return first ? 'top' : 'bottom';
}

/** Index of the gap behind the last track before a position. */
export const gapBefore = (position: number): number => Math.ceil(position) - 1;
