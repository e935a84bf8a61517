/** Gives the cells of a plan their size: as wide and as high as labels and edges need, but no more. */
import type { Cell } from '../../content/figures/cells.ts';
import type { Box } from './geometry.ts';
import {
  type Anchor,
  DETOUR,
  even,
  GROUP_PADDING,
  GROUP_TITLE_PADDING,
  LANE_TITLE,
  METRICS,
  MIN_NODE_WIDTH,
  NOTE,
  widest,
  widthIn,
  wrap,
} from './measure.ts';
import { isGrouped, type Plan, type PlannedNode } from './plan.ts';
import { rowsOf } from './rows.ts';
import {
  columnGaps,
  columnMargin,
  extent,
  fillUp,
  frameWidth,
  type Track,
  tracksOf,
} from './spacing.ts';

export type Grid = {
  boxOf: (node: PlannedNode) => Box;
  /** A node's label, on lines that fit into its box. */
  linesOf: (node: PlannedNode) => string[];
  /** Boxes of the groups, and the lines of their titles. */
  groups: { id: string; box: Box; lines: string[]; nodes: string[] }[];
  /** Borders of the lanes that have one. */
  lanes: { id: string; box: Box; nodes: string[] }[];
  /** Titles of the lanes: where their text begins, is centred or ends, and the baseline. */
  titles: { text: string; x: number; y: number; anchor: Anchor }[];
  /** Lines between the lanes, as boxes without width or height. */
  dividers: Box[];
  /** Where an edge can run: in the gap before a column (or row), or beside the outermost. */
  channel: (of: 'column' | 'row', index: number) => number;
  size: [width: number, height: number];
};

type Columns = { tracks: Track[] } & Pick<Grid, 'linesOf'>;

/** Columns of equal width, for labels on as few lines as there's room for; the gaps get what's left. */
function columnsOf(plan: Plan): Columns {
  const { width, nodes, cells, columns: count } = plan;
  const { total, column: most } = METRICS[width];
  const boxes = nodes.filter(({ kind }) => kind !== 'note');
  const gaps = columnGaps(plan);
  const titles = plan.groups.filter(({ cell }) => cell.columns === 1);
  /** The column width that fits every label on at most this many lines. */
  const columnFor = (lines: number) =>
    even(
      Math.max(
        MIN_NODE_WIDTH,
        ...boxes.map((node) => widthIn(node.label, lines) + frameWidth(plan, node)),
        ...titles.map(({ label }) => widthIn(label, lines) + 2 * GROUP_TITLE_PADDING),
      ),
    );
  const room = (column: number) =>
    total -
    gaps.reduce((sum, it) => sum + it, 0) -
    columnMargin(plan, 'left', column) -
    columnMargin(plan, 'right', column);
  // Labels beside a wider column reach out less, so the room grows with the column.
  let column = most;
  while (column > 0 && column * count > room(column)) column -= 2;
  column = Math.min(column, [1, 2, 3].map(columnFor).find((it) => it <= column) ?? column);

  const inner = (node: PlannedNode) =>
    column * (cells.get(node.id)?.columns ?? 1) - frameWidth(plan, node);
  const linesOf = (node: PlannedNode) =>
    node.kind === 'note' ? node.label.split('\n') : wrap(node.label, inner(node));
  for (const node of boxes) {
    const over = widest(linesOf(node)) - inner(node);
    if (over > 0) {
      const advice = width === 'narrow' ? 'give it a shorter label in `short`' : 'shorten it';
      throw new Error(
        `"${node.label}" is wider than its box by ${over} px: ${advice} or use fewer columns`,
      );
    }
  }
  const lengths = Array.from({ length: count }, () => column);
  const filled = fillUp(gaps, room(column) - column * count);
  const used = [...filled, ...lengths].reduce((sum, it) => sum + it, 0);
  const left = columnMargin(plan, 'left', column);
  const rest = total - used - left - columnMargin(plan, 'right', column);
  return { tracks: tracksOf(left + Math.floor(rest / 2), lengths, filled), linesOf };
}

/**
 * Lays the grid out.
 * @param above room to leave above it, in px.
 * @throws Error with a sentence, when a label doesn't fit into its box.
 */
export function gridOf(plan: Plan, above: number): Grid {
  const { width, lanes, lanesInRows, bordered } = plan;
  const columns = columnsOf(plan);
  const rows = rowsOf(plan, columns.tracks, columns.linesOf, above);
  const { total } = METRICS[width];
  const area = (cell: Cell, height = 0): Box => {
    const x = extent(columns.tracks, cell.column, cell.columns);
    const y = extent(rows.tracks, cell.row, cell.rows, height);
    return { x: x.start, y: y.start, width: x.end - x.start, height: y.end - y.start };
  };
  /** The border of a lane, over the whole width. */
  const borderOf = (i: number): Box => {
    const { above: over = 0, below = 0 } = rows.borders[i] ?? {};
    const { y, height } = area(lanes[i]?.cell ?? { column: 0, row: 0, columns: 1, rows: 1 });
    return { x: 1, y: y - over, width: total - 2, height: height + over + below };
  };
  const boxOf = (node: PlannedNode): Box => {
    const box = area(node.cell, rows.heightOf(node));
    if (node.kind === 'note') {
      const longest = Math.max(...columns.linesOf(node).map((it) => it.length));
      const own = even(longest * NOTE.advance + 2 * NOTE.padding);
      return { ...box, width: own, height: rows.heightOf(node) };
    }
    const inset = isGrouped(plan, node.id) ? GROUP_PADDING : 0;
    const inner = { ...box, x: box.x + inset, width: box.width - 2 * inset };
    if (node.cell.rows > 1 || !Number.isInteger(node.cell.row)) return inner;
    // A note makes its row higher, but not the boxes beside it.
    const height = rows.boxHeight(node.cell.row);
    return { ...inner, y: box.y + (box.height - height) / 2, height };
  };
  const titleOf = ({ label, cell }: Plan['lanes'][number], i: number): Grid['titles'][number] => {
    if (bordered) {
      const { x, y, width: length, height } = borderOf(i);
      const down = rows.borders[i]?.title === 'bottom' ? height - 9 : 18;
      return { text: label, x: x + length - 10, y: y + down, anchor: 'end' };
    }
    const { x, y, width: length } = area(cell);
    if (lanesInRows) {
      const start = columns.tracks[0]?.start ?? 0;
      return { text: label, x: start, y: y - LANE_TITLE + 11, anchor: 'start' };
    }
    const top = Math.min(...lanes.map((it) => area(it.cell).y));
    return { text: label, x: x + length / 2, y: top - LANE_TITLE + 11, anchor: 'middle' };
  };
  return {
    linesOf: columns.linesOf,
    boxOf,
    groups: plan.groups.map(({ id, cell, nodes }, i) => {
      const { lines = [], height = 0 } = rows.titles[i] ?? {};
      const box = area(cell);
      const y = box.y - height;
      return { id, nodes, lines, box: { ...box, y, height: box.height + height + GROUP_PADDING } };
    }),
    lanes: bordered ? lanes.map(({ id, nodes }, i) => ({ id, nodes, box: borderOf(i) })) : [],
    titles: lanes.map(titleOf),
    dividers: (bordered ? [] : lanes).flatMap(({ cell }): Box[] => {
      const { x, y } = area(cell);
      if (lanesInRows) {
        return cell.row > 0 ? [{ x: 0, y: y - LANE_TITLE - 16, width: total, height: 0 }] : [];
      }
      const left = columns.tracks[cell.column - 1];
      if (!left) return [];
      return [{ x: Math.round((left.end + x) / 2), y: 0, width: 0, height: rows.height }];
    }),
    channel: (of, index) => {
      const tracks = of === 'column' ? columns.tracks : rows.tracks;
      const [previous, next] = [tracks[index - 1], tracks[index]];
      if (!previous) return (next?.start ?? 0) - DETOUR;
      if (!next) return previous.end + DETOUR;
      const { after = 0, before = 0 } = (of === 'row' ? rows.taken[index - 1] : undefined) ?? {};
      return Math.round((previous.end + after + next.start - before) / 2);
    },
    size: [total, rows.height],
  };
}
