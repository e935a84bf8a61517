/** Columns and rows as tracks, and the room that edges and their labels need between and outside them. */
import type { Cell } from '../../content/figures/cells.ts';
import {
  CROSS_FROM_START,
  DETOUR,
  even,
  GROUP_PADDING,
  LABEL_GAP,
  LANE_PADDING,
  LINE_HEIGHT,
  METRICS,
  PORT_INSET,
  QUEUE_SLOTS,
  widest,
} from './measure.ts';
import { edgesOf, isGrouped, labelSide, parallelTo, type Plan, type PlannedNode } from './plan.ts';

/** A column or a row: where it begins and ends, in px. */
export type Track = { start: number; end: number };

/** Tracks of these lengths, from `start` on, with these gaps between them. */
export function tracksOf(start: number, lengths: number[], gaps: number[]): Track[] {
  let at = start;
  return lengths.map((length, i) => {
    const track = { start: at, end: at + length };
    at = track.end + (gaps[i] ?? 0);
    return track;
  });
}

/**
 * What `count` tracks from a position on cover. A half position is between two tracks; there it's
 * `length` px long, or as long as the longer of the two.
 */
export function extent(tracks: Track[], position: number, count: number, length = 0): Track {
  const first = tracks[Math.floor(position)] ?? { start: 0, end: 0 };
  if (Number.isInteger(position)) {
    return { start: first.start, end: (tracks[position + count - 1] ?? first).end };
  }
  const next = tracks[Math.ceil(position)] ?? first;
  const middle = (first.start + first.end + next.start + next.end) / 4;
  const half = Math.max(length, first.end - first.start, next.end - next.start) / 2;
  return { start: middle - half, end: middle + half };
}

/** The lengths after the shortest have grown, 2 px at a time, until `spare` px are used up. */
export function fillUp(lengths: number[], spare: number): number[] {
  const filled = [...lengths];
  for (let left = spare; left >= 2 && filled.length > 0; left -= 2) {
    const shortest = filled.indexOf(Math.min(...filled));
    filled[shortest] = (filled[shortest] ?? 0) + 2;
  }
  return filled;
}

/** Index of the gap after the last track before a position. */
const gapBefore = (position: number) => Math.ceil(position) - 1;

/** The upper one of two cells. */
const upper = (a: Cell, b: Cell) => (a.row < b.row ? a : b);

/** Minimum gaps between the columns. */
export function columnGaps(plan: Plan): number[] {
  const gaps = Array.from({ length: plan.columns - 1 }, () => 16);
  for (const { from, to, edge } of edgesOf(plan, false, 'straight', 'step')) {
    const [left, right] = from.column < to.column ? [from, to] : [to, from];
    const index = gapBefore(left.column + left.columns);
    const fails = edge.kind === 'failure';
    // A label keeps clear of the cross at the edge's start.
    const label = widest(edge.label ?? []) + 12 + (fails ? 2 * CROSS_FROM_START : 0);
    const adjacent = gapBefore(right.column) === index;
    const need = Math.max(METRICS[plan.width].gap, edge.label && adjacent ? label : 0);
    gaps[index] = Math.max(gaps[index] ?? 0, even(need));
  }
  return gaps;
}

/** Minimum gaps between the rows. */
export function rowGaps(plan: Plan): number[] {
  const gaps = Array.from({ length: plan.rows - 1 }, () => 16);
  for (const { cell } of plan.groups) {
    for (let row = cell.row; row < cell.row + cell.rows - 1; row++) gaps[row] = 8;
  }
  for (const { shape, from, to, edge } of edgesOf(plan, true, 'straight', 'step')) {
    const above = upper(from, to);
    const index = gapBefore(above.row + above.rows);
    const label = (edge.label?.length ?? 0) * LINE_HEIGHT + 21;
    const need = shape === 'step' ? 44 : Math.max(28, edge.label ? label : 0);
    gaps[index] = Math.max(gaps[index] ?? 0, need);
  }
  // A label of several lines on a bend reaches out of its row.
  for (const vertical of [true, false]) {
    for (const { from, to, edge } of edgesOf(plan, vertical, 'bend')) {
      const more = ((edge.label?.length ?? 0) - 1) * LINE_HEIGHT;
      const above = upper(from, to);
      const index = gapBefore(above.row + above.rows);
      if (more > 0) gaps[index] = Math.max(gaps[index] ?? 0, 28 + more);
    }
  }
  return gaps;
}

/** Room outside the first or last column, where columns are `column` px wide. */
export function columnMargin(plan: Plan, side: 'left' | 'right', column: number): number {
  const { edges, columns, width } = plan;
  const labels = edgesOf(plan, true, 'straight')
    .filter((it) => it.edge.label && labelSide(it, edges) === side)
    .filter(({ from, to }) => {
      const cell = from.columns < to.columns ? from : to;
      return cell.column === (side === 'left' ? 0 : columns - 1);
    })
    .map((it) => {
      const parallel = parallelTo(it, edges);
      const index = parallel.indexOf(it) - (parallel.length - 1) / 2;
      const offset = index * METRICS[width].parallel * (side === 'left' ? -1 : 1);
      return offset + LABEL_GAP + widest(it.edge.label ?? []) - column / 2;
    });
  const detours = edgesOf(plan, false, 'detour')
    .filter(({ sides }) => sides.leave === side)
    .filter(({ from, to }) =>
      side === 'left'
        ? Math.min(from.column, to.column) === 0
        : Math.max(from.column + from.columns, to.column + to.columns) === columns,
    )
    .map(({ edge }) => DETOUR + (edge.label ? LABEL_GAP + widest(edge.label) : 2));
  const border = plan.bordered ? LANE_PADDING : 0;
  return even(Math.max(border, ...labels, ...detours.map((it) => it + border)));
}

/** Room that detours need above a row, or below the row before it: outside all rows of their ends. */
export function detourRoom(plan: Plan, side: 'top' | 'bottom', row: number): number {
  const detours = edgesOf(plan, true, 'detour')
    .filter(({ sides }) => sides.leave === side)
    .filter(({ from, to }) =>
      side === 'top'
        ? Math.min(from.row, to.row) === row
        : Math.max(from.row + from.rows, to.row + to.rows) === row,
    )
    .map(({ edge }) => DETOUR + (edge.label ? edge.label.length * LINE_HEIGHT + 5 : 2));
  return Math.max(0, ...detours);
}

/** Whether an edge comes down on a cell from the gap above it. */
export const isEnteredFromAbove = (plan: Plan, cell: Cell): boolean =>
  edgesOf(plan, true, 'straight', 'step').some(
    ({ from, to }) => (from === cell || to === cell) && upper(from, to) !== cell,
  );

/** Minimum height of a node or group whose edges leave or enter side by side. */
export function portsHeight(plan: Plan, id: string): number {
  const counts = (['left', 'right'] as const).map(
    (side) =>
      plan.edges.filter(
        ({ edge, sides }) =>
          (edge.from === id && sides.leave === side) || (edge.to === id && sides.enter === side),
      ).length,
  );
  return (Math.max(1, ...counts) - 1) * METRICS[plan.width].parallel + 2 * PORT_INSET + 4;
}

/** What a node's column has besides the node's text: padding, the group around it, a queue's slots. */
export const frameWidth = (plan: Plan, { id, kind }: PlannedNode): number =>
  2 * METRICS[plan.width].padding +
  (isGrouped(plan, id) ? 2 * GROUP_PADDING : 0) +
  (kind === 'queue' ? QUEUE_SLOTS : 0);
