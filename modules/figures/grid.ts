/** Gives the cells of a plan their size: as wide and as high as labels and edges need, and no more. */
import { type Cell, cellOf, type FigureNode } from '../../content/figures/schema.ts';
import type { Box } from './geometry.ts';
import {
  DETOUR,
  even,
  GROUP_PADDING,
  GROUP_TITLE_PADDING,
  LANE_TITLE,
  LINE_HEIGHT,
  METRICS,
  MIN_NODE_WIDTH,
  onGrid,
  STORE_LID,
  widest,
  widthIn,
  wrap,
} from './measure.ts';
import { isGrouped, labelOf, type Plan } from './plan.ts';
import {
  columnGaps,
  columnMargin,
  extent,
  fillUp,
  frameWidth,
  isEnteredFromAbove,
  portsHeight,
  rowGaps,
  rowMargin,
  type Track,
  tracksOf,
} from './spacing.ts';

export type Grid = {
  boxOf: (node: FigureNode) => Box;
  /** A node's label, on lines that fit into its box. */
  linesOf: (node: FigureNode) => string[];
  /** Boxes of the groups, and the lines of their titles. */
  groups: { id: string; box: Box; lines: string[]; nodes: string[] }[];
  /** Titles of the lanes: the baseline, and whether it's centred on `x` or starts there. */
  titles: { text: string; x: number; y: number; centred: boolean }[];
  /** Lines between the lanes, as boxes without breadth. */
  dividers: Box[];
  /** Where an edge can run: in the gap before a column (or row), or beside the outermost. */
  channel: (of: 'column' | 'row', index: number) => number;
  size: [width: number, height: number];
};

type Columns = { tracks: Track[] } & Pick<Grid, 'linesOf'>;

type Rows = {
  tracks: Track[];
  /** Height of a node's own label and frame. */
  heightOf: (node: FigureNode) => number;
  /** Each group's title, and how far its border is above its first row. */
  titles: { lines: string[]; height: number }[];
  /** What group borders take of each gap: after the row before it, and before the row after it. */
  taken: { after: number; before: number }[];
  height: number;
};

/** Columns of one width, for labels on as few lines as there is room for; the gaps get what's left. */
function columnsOf(plan: Plan): Columns {
  const { width, nodes, cells, columns: count } = plan;
  const { total, column: most } = METRICS[width];
  const gaps = columnGaps(plan);
  const titles = plan.groups.filter(({ cell }) => cell.columns === 1);
  /** The column that holds every label on at most so many lines. */
  const columnFor = (lines: number) =>
    even(
      Math.max(
        MIN_NODE_WIDTH,
        ...nodes.map((node) => widthIn(labelOf(node, width), lines) + frameWidth(plan, node)),
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

  const inner = (node: FigureNode) =>
    column * (cells.get(node.id)?.columns ?? 1) - frameWidth(plan, node);
  const linesOf = (node: FigureNode) => wrap(labelOf(node, width), inner(node));
  for (const node of nodes) {
    const over = widest(linesOf(node)) - inner(node);
    if (over > 0) {
      const advice = width === 'narrow' ? 'give it a shorter label in `short`' : 'shorten it';
      throw new Error(
        `"${labelOf(node, width)}" is wider than its box by ${over} px: ${advice} or use fewer columns`,
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

/** Rows, each as high as its highest node, below `above` px of room. */
function rowsOf(plan: Plan, columns: Columns, above: number): Rows {
  const { nodes, cells, groups, lanes, lanesInRows } = plan;
  const heightOf = (node: FigureNode) => {
    const text = columns.linesOf(node).length * LINE_HEIGHT + 18;
    const lid = node.kind === 'store' ? 2 * STORE_LID : 0;
    return onGrid(Math.max(text + lid, portsHeight(plan, node.id)));
  };
  const heights = Array.from({ length: plan.rows }, (_, row) => {
    const here = nodes.filter(({ id }) => cells.get(id)?.row === row && cells.get(id)?.rows === 1);
    return Math.max(20, ...here.map(heightOf));
  });
  const titles = groups.map(({ label, cell }) => {
    const { start, end } = extent(columns.tracks, cell.column, cell.columns);
    const lines = wrap(label, end - start - 2 * GROUP_TITLE_PADDING);
    return { lines, height: GROUP_PADDING + lines.length * LINE_HEIGHT + 6 };
  });

  const gaps = rowGaps(plan);
  const taken = gaps.map(() => ({ after: 0, before: 0 }));
  let top = Math.max(above, rowMargin(plan, 'top')) + (lanes.length > 0 ? LANE_TITLE : 0);
  let bottom = rowMargin(plan, 'bottom');
  groups.forEach(({ cell }, i) => {
    const height = titles[i]?.height ?? 0;
    const [gapAbove, gapBelow] = [taken[cell.row - 1], taken[cell.row + cell.rows - 1]];
    if (gapAbove) gapAbove.before = Math.max(gapAbove.before, height);
    else top = Math.max(top, height);
    if (gapBelow) gapBelow.after = GROUP_PADDING;
    else bottom = Math.max(bottom, GROUP_PADDING);
  });
  const filled = gaps.map((gap, i) => {
    const { after = 0, before = 0 } = taken[i] ?? {};
    const entered = groups.some(({ cell }) => cell.row === i + 1 && isEnteredFromAbove(plan, cell));
    const newLane = lanesInRows && lanes.some(({ cell }) => cell.row === i + 1);
    const room = entered ? gap + before : Math.max(gap, before > 0 ? before + 20 : 0);
    return onGrid((newLane ? Math.max(room, 36) + LANE_TITLE : room) + after);
  });
  const tracks = tracksOf(onGrid(top), heights, filled);
  return { tracks, heightOf, titles, taken, height: (tracks.at(-1)?.end ?? 0) + bottom + 1 };
}

/**
 * Lays the grid out.
 * @param above room to leave above it, in px.
 * @throws Error with a sentence, when a label doesn't fit into its box.
 */
export function gridOf(plan: Plan, above: number): Grid {
  const { width, lanesInRows } = plan;
  const columns = columnsOf(plan);
  const rows = rowsOf(plan, columns, above);
  const { total } = METRICS[width];
  const area = (cell: Cell, height = 0): Box => {
    const x = extent(columns.tracks, cell.column, cell.columns);
    const y = extent(rows.tracks, cell.row, cell.rows, height);
    return { x: x.start, y: y.start, width: x.end - x.start, height: y.end - y.start };
  };
  return {
    linesOf: columns.linesOf,
    boxOf: (node) => {
      const box = area(cellOf(node, width), rows.heightOf(node));
      const inset = isGrouped(plan, node.id) ? GROUP_PADDING : 0;
      return { ...box, x: box.x + inset, width: box.width - 2 * inset };
    },
    groups: plan.groups.map(({ id, cell, nodes }, i) => {
      const { lines = [], height = 0 } = rows.titles[i] ?? {};
      const box = area(cell);
      const y = box.y - height;
      return { id, nodes, lines, box: { ...box, y, height: box.height + height + GROUP_PADDING } };
    }),
    titles: plan.lanes.map(({ label, cell }) => {
      const { x, y, width: length } = area(cell);
      const start = lanesInRows ? (columns.tracks[0]?.start ?? 0) : x + length / 2;
      return { text: label, x: start, y: y - LANE_TITLE + 11, centred: !lanesInRows };
    }),
    dividers: plan.lanes.flatMap(({ cell }): Box[] => {
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
