/**
 * What's known from the cells before anything has a size: where each edge leaves and enters, and its shape.
 */
import { type Cell, cellOf, type Width } from '../../content/figures/cells.ts';
import type { DRAWN_KINDS } from '../../content/figures/drawing.ts';
import type { Figure, FigureEdge, FigureNote, Hint, Side } from '../../content/figures/schema.ts';
import { isVertical, OPPOSITE, type Sides } from './geometry.ts';

/** How an edge runs: straight, with one bend, with a step between two tracks, or around one side. */
type Shape = 'straight' | 'bend' | 'step' | 'detour';

/** A node or a note with its label in one of the drawings. */
export type PlannedNode = {
  id: string;
  label: string;
  kind: (typeof DRAWN_KINDS)[number];
  cell: Cell;
  /** The text under a note. */
  caption?: string | undefined;
};

/** An edge, or the dotted line of a note. */
type Line = Omit<FigureEdge, 'kind'> & { kind?: FigureEdge['kind'] | 'tie' };

/** An edge with what the cells of its ends say about it. */
export type PlannedEdge = {
  edge: Line;
  from: Cell;
  to: Cell;
  sides: Sides;
  shape: Shape;
  hint: Hint;
};

/** A group or a lane: nodes under one title, with the cells that they cover together. */
type Cluster = { id: string; label: string; nodes: string[]; cell: Cell };

export type Plan = {
  width: Width;
  nodes: PlannedNode[];
  /** Cells of nodes and groups by their ids. */
  cells: Map<string, Cell>;
  edges: PlannedEdge[];
  groups: Cluster[];
  lanes: Cluster[];
  /** Whether each lane has a border. */
  bordered: boolean;
  /** Whether the lanes are one above the other; if not, they're side by side. */
  lanesInRows: boolean;
  /** How many columns and rows there are. */
  columns: number;
  rows: number;
};

const shareColumns = (a: Cell, b: Cell) =>
  a.column < b.column + b.columns && b.column < a.column + a.columns;
const shareRows = (a: Cell, b: Cell) => a.row < b.row + b.rows && b.row < a.row + a.rows;

/** The sides of an edge without a hint: straight where it can be, else first sideways, then up or down. */
function sidesOf(from: Cell, to: Cell): Sides {
  const sideways = to.column > from.column ? 'right' : 'left';
  if (shareRows(from, to)) return { leave: sideways, enter: OPPOSITE[sideways] };
  const upright = to.row > from.row ? 'bottom' : 'top';
  if (shareColumns(from, to)) return { leave: upright, enter: OPPOSITE[upright] };
  return { leave: sideways, enter: OPPOSITE[upright] };
}

function shapeOf(from: Cell, to: Cell, { leave, enter }: Sides): Shape {
  if (leave === enter) return 'detour';
  if (enter !== OPPOSITE[leave]) return 'bend';
  const aligned = isVertical(leave) ? shareColumns(from, to) : shareRows(from, to);
  return aligned ? 'straight' : 'step';
}

function planEdge(edge: Line, from: Cell, to: Cell, hint: Hint = {}): PlannedEdge {
  const own = sidesOf(from, to);
  const sides = { leave: hint.leave ?? own.leave, enter: hint.enter ?? own.enter };
  return { edge, from, to, sides, shape: shapeOf(from, to, sides), hint };
}

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

const planNote = ({ id, lines, caption, ...it }: FigureNote, width: Width): PlannedNode => ({
  id,
  label: lines.join('\n'),
  kind: 'note',
  cell: cellOf(it, width),
  caption,
});

/** Plans one drawing of a figure that the schema has checked. */
export function planOf(figure: Figure, width: Width): Plan {
  const { groups = [], lanes = [], notes = [] } = figure;
  const nodes = [
    ...figure.nodes.map((it): PlannedNode => ({
      id: it.id,
      label: labelOf(it, width),
      kind: it.kind,
      cell: cellOf(it, width),
    })),
    ...notes.map((it) => planNote(it, width)),
  ];
  const ties = notes.map(({ id, of }): Line => ({ from: of, to: id, kind: 'tie' }));
  const cells = new Map(nodes.map(({ id, cell }) => [id, cell]));
  const clusters = (list: NonNullable<Figure['groups']>) =>
    list.map((it): Cluster => {
      const cell = union(it.nodes.flatMap((id) => cells.get(id) ?? []));
      return { id: it.id, label: labelOf(it, width), nodes: it.nodes, cell };
    });
  const [planned, parts] = [clusters(groups), clusters(lanes)];
  for (const { id, cell } of planned) cells.set(id, cell);
  const all = [...cells.values()];
  return {
    width,
    nodes,
    cells,
    edges: [...figure.edges, ...ties].flatMap((edge): PlannedEdge[] => {
      const [from, to] = [cells.get(edge.from), cells.get(edge.to)];
      return from && to ? [planEdge(edge, from, to, edge[width])] : [];
    }),
    groups: planned,
    lanes: parts,
    bordered: figure.bordered === true && lanes.length > 0,
    lanesInRows: parts.every((a, i) => !parts.slice(0, i).some((b) => shareRows(a.cell, b.cell))),
    columns: Math.ceil(Math.max(...all.map((it) => it.column + it.columns))),
    rows: Math.ceil(Math.max(...all.map((it) => it.row + it.rows))),
  };
}

/** The label of a node, group or lane in one of the drawings. */
const labelOf = (it: { label: string; short?: string | undefined }, width: Width): string =>
  width === 'narrow' ? (it.short ?? it.label) : it.label;

/** Whether the node is in a group. */
export const isGrouped = ({ groups }: Plan, id: string): boolean =>
  groups.some((group) => group.nodes.includes(id));

/** The edges of these shapes that leave up or down, or those that leave sideways. */
export const edgesOf = (plan: Plan, vertical: boolean, ...shapes: Shape[]): PlannedEdge[] =>
  plan.edges.filter(
    ({ shape, sides }) => shapes.includes(shape) && isVertical(sides.leave) === vertical,
  );

/** The edges of the same shape between the same two ends in either direction, itself among them. */
export const parallelTo = (one: PlannedEdge, edges: PlannedEdge[]): PlannedEdge[] => {
  const ends = ({ edge }: PlannedEdge) => [edge.from, edge.to].sort().join();
  return edges.filter((it) => it.shape === one.shape && ends(it) === ends(one));
};

/**
 * The side of an edge that its label is on: the hinted one; of two parallel edges the outer one; else
 * above a horizontal edge and to the right of a vertical one.
 */
export function labelSide(one: PlannedEdge, edges: PlannedEdge[]): Side | 'on' {
  if (one.hint.label) return one.hint.label;
  const parallel = parallelTo(one, edges);
  const first = parallel[0]?.edge === one.edge;
  if (isVertical(one.sides.leave)) return first && parallel.length > 1 ? 'left' : 'right';
  return first ? 'top' : 'bottom';
}
