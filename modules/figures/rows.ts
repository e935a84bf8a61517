import type { Cell, FigureNode } from '../../content/figures/schema.ts';
import type { Columns } from './columns.ts';
import {
  AROUND,
  BADGE,
  CORNER,
  MEASURES,
  numberRoom,
  onGrid,
  RING,
  TITLE,
  TITLE_SIDE,
} from './measures.ts';
import { gapBefore, type Plan, running, twinsOf } from './plan.ts';
import { LINE, wrap } from './text.ts';
import { extent, type Track, tracksOf } from './tracks.ts';

export type Rows = {
  tracks: Track[];
  /** Height of a node's own label and frame. */
  heightOf: (node: FigureNode) => number;
  /** Lines of each group's title, and its ring's reach above its first row. */
  titles: string[][];
  reach: number[];
  /** What rings take of each gap: below the row before it, and above the row behind it. */
  taken: { before: number; behind: number }[];
  /** Height of the whole drawing. */
  height: number;
};

/** The higher of two cells. */
const upper = (a: Cell, b: Cell) => (a.row < b.row ? a : b);

/** Least room between the rows: that of lines, and of the labels or numbers on them. */
function gapsOf(plan: Plan): number[] {
  const gaps = Array.from({ length: plan.rows - 1 }, () => 16);
  for (const { cell } of plan.groups) {
    for (let row = cell.row; row < cell.row + cell.rows - 1; row++) gaps[row] = 8;
  }
  for (const { run, from, to, edge } of running(plan, true, 'straight', 'step')) {
    const above = upper(from, to);
    const index = gapBefore(above.row + above.rows);
    const text = (edge.label?.length ?? 0) * LINE + 21;
    const label = plan.numbered ? numberRoom(edge.kind === 'failure') : text;
    const need = run === 'step' ? 44 : Math.max(28, edge.label ? label : 0);
    gaps[index] = Math.max(gaps[index] ?? 0, need);
  }
  return gaps;
}

/** Whether a line comes down on a group from the gap above it. */
const entersFromAbove = (plan: Plan, cell: Cell) =>
  running(plan, true, 'straight', 'step').some(
    ({ from, to }) => (from === cell || to === cell) && upper(from, to) !== cell,
  );

/** Room above the first row and below the last for lines that go around there. */
function around(plan: Plan, side: 'top' | 'bottom'): number {
  const needs = running(plan, true, 'around')
    .filter(({ sides }) => sides.leave === side)
    .filter(({ from, to }) =>
      side === 'top'
        ? Math.min(from.row, to.row) === 0
        : Math.max(from.row + from.rows, to.row + to.rows) === plan.rows,
    )
    .map(({ edge }) => AROUND + (!edge.label ? 2 : plan.numbered ? BADGE : LINE + 5));
  return Math.max(0, ...needs);
}

/**
 * Rows, each as high as its highest node.
 * @param head room to leave above all, in px.
 */
export function rowsOf(plan: Plan, columns: Columns, head: number): Rows {
  const { width, nodes, cells, ways, groups, lanes, lanesInRows } = plan;
  const { pair } = MEASURES[width];
  const heightOf = (node: FigureNode) => {
    const twins = running(plan, false, 'straight')
      .filter(({ edge }) => edge.from === node.id || edge.to === node.id)
      .map((way) => twinsOf(way, ways).length);
    const ports = (Math.max(1, ...twins) - 1) * pair + 2 * CORNER + 4;
    const lid = node.kind === 'store' ? 10 : 0;
    return onGrid(Math.max(columns.linesOf(node).length * LINE + 18 + lid, ports));
  };
  const heights = Array.from({ length: plan.rows }, (_, row) => {
    const here = nodes.filter((node) => {
      const cell = cells.get(node.id);
      return cell?.row === row && cell.rows === 1;
    });
    return Math.max(20, ...here.map(heightOf));
  });

  const titles = groups.map(({ label, cell }) => {
    const { start, end } = extent(columns.tracks, cell.column, cell.columns);
    return wrap(label, end - start - 2 * TITLE_SIDE);
  });
  const reach = titles.map(({ length }) => RING + length * LINE + 6);
  const gaps = gapsOf(plan);
  const taken = gaps.map(() => ({ before: 0, behind: 0 }));
  let top = Math.max(head, around(plan, 'top')) + (lanes.length > 0 ? TITLE : 0);
  let bottom = around(plan, 'bottom');
  groups.forEach(({ cell }, i) => {
    const above = taken[cell.row - 1];
    if (above) above.behind = Math.max(above.behind, reach[i] ?? 0);
    else top = Math.max(top, reach[i] ?? 0);
    const below = taken[cell.row + cell.rows - 1];
    if (below) below.before = RING;
    else bottom = Math.max(bottom, RING);
  });
  const rooms = gaps.map((gap, i) => {
    const { before = 0, behind = 0 } = taken[i] ?? {};
    const entered = groups.some(({ cell }) => cell.row === i + 1 && entersFromAbove(plan, cell));
    const lane = lanesInRows && lanes.some(({ cell }) => cell.row === i + 1);
    const room = entered ? gap + behind : Math.max(gap, behind > 0 ? behind + 20 : 0);
    return onGrid((lane ? Math.max(room, 36) + TITLE : room) + before);
  });
  const tracks = tracksOf(onGrid(top), heights, rooms);
  return {
    tracks,
    heightOf,
    titles,
    reach,
    taken,
    height: (tracks.at(-1)?.end ?? 0) + bottom + 1,
  };
}
