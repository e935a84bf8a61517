/** Rows: as high as their nodes, with room between them for edges, labels and borders. */
import type { Cell } from '../../content/figures/cells.ts';
import {
  GROUP_PADDING,
  GROUP_TITLE_PADDING,
  LANE_PADDING,
  LANE_TITLE,
  LANE_TITLE_PADDING,
  LINE_HEIGHT,
  MIN_NODE_HEIGHT,
  NOTE,
  onGrid,
  STORE_LID,
  wrap,
} from './measure.ts';
import type { Plan, PlannedNode } from './plan.ts';
import {
  detourRoom,
  extent,
  isEnteredFromAbove,
  portsHeight,
  rowGaps,
  type Track,
  tracksOf,
} from './spacing.ts';

export type Rows = {
  tracks: Track[];
  /** Height of a node's own label and frame. */
  heightOf: (node: PlannedNode) => number;
  /** Height that all nodes of a row have, except its notes. */
  boxHeight: (row: number) => number;
  /** Each group's title, and how far its border is above its first row. */
  titles: { lines: string[]; height: number }[];
  /** How far each lane's border is above its first row and below its last, and where its title is. */
  borders: { above: number; below: number; title: 'top' | 'bottom' }[];
  /** What borders take of each gap: after the row before it, and before the row after it. */
  taken: { after: number; before: number }[];
  height: number;
};

/** A border around cells. */
type Frame = { cell: Cell; above: number; below: number; entered: boolean };

/** Whether an edge comes into a lane from above. The lane's title is at its bottom then. */
function isLaneEntered({ edges }: Plan, { nodes, cell }: Plan['lanes'][number]): boolean {
  return edges.some(({ edge, from, to }) => {
    const [outside, inside] = nodes.includes(edge.to) ? [from, edge.from] : [to, edge.to];
    const crosses = nodes.includes(edge.from) !== nodes.includes(edge.to);
    return crosses && !nodes.includes(inside) && outside.row < cell.row;
  });
}

const heightsOf = (plan: Plan, nodes: PlannedNode[], heightOf: Rows['heightOf']) =>
  Array.from({ length: plan.rows }, (_, row) => {
    const here = nodes.filter(({ cell }) => cell.row === row && cell.rows === 1);
    return Math.max(20, ...here.map(heightOf));
  });

/**
 * Lays the rows out.
 * @param columns the tracks of the columns.
 * @param linesOf a node's label, on lines that fit into its box.
 * @param above room to leave above the first row, in px.
 */
export function rowsOf(
  plan: Plan,
  columns: Track[],
  linesOf: (node: PlannedNode) => string[],
  above: number,
): Rows {
  const { nodes, groups, lanes, lanesInRows, bordered } = plan;
  const heightOf = (node: PlannedNode) => {
    const lines = linesOf(node).length;
    if (node.kind === 'note') return onGrid(lines * NOTE.lineHeight + 2 * NOTE.padding - 6);
    const lid = node.kind === 'store' ? 2 * STORE_LID : 0;
    const text = Math.max(MIN_NODE_HEIGHT, lines * LINE_HEIGHT + 10);
    return onGrid(Math.max(text + lid, portsHeight(plan, node.id)));
  };
  const boxes = heightsOf(
    plan,
    nodes.filter(({ kind }) => kind !== 'note'),
    heightOf,
  );
  const titles = groups.map(({ label, cell }) => {
    const { start, end } = extent(columns, cell.column, cell.columns);
    const lines = wrap(label, end - start - 2 * GROUP_TITLE_PADDING);
    return { lines, height: GROUP_PADDING + lines.length * LINE_HEIGHT + 6 };
  });
  const borders = lanes.map((lane): Rows['borders'][number] => {
    const { row, rows } = lane.cell;
    const title = isLaneEntered(plan, lane) ? 'bottom' : 'top';
    const room = (side: 'top' | 'bottom') => (title === side ? LANE_TITLE_PADDING : LANE_PADDING);
    return {
      above: Math.max(room('top'), detourRoom(plan, 'top', row)),
      below: Math.max(room('bottom'), detourRoom(plan, 'bottom', row + rows)),
      title,
    };
  });
  const frames: Frame[] = [
    ...groups.map(({ cell }, i) => ({
      cell,
      above: titles[i]?.height ?? 0,
      below: GROUP_PADDING,
      entered: isEnteredFromAbove(plan, cell),
    })),
    ...(bordered ? lanes : []).map((lane, i) => {
      const { above: over = 0, below = 0 } = borders[i] ?? {};
      return { cell: lane.cell, above: over, below, entered: isLaneEntered(plan, lane) };
    }),
  ];

  const gaps = rowGaps(plan);
  const taken = gaps.map(() => ({ after: 0, before: 0 }));
  const titleRow = lanes.length > 0 && !bordered ? LANE_TITLE : 0;
  let top = Math.max(above, detourRoom(plan, 'top', 0)) + titleRow;
  let bottom = detourRoom(plan, 'bottom', plan.rows);
  for (const { cell, above: over, below } of frames) {
    const [gapAbove, gapBelow] = [taken[cell.row - 1], taken[cell.row + cell.rows - 1]];
    if (gapAbove) gapAbove.before = Math.max(gapAbove.before, over);
    else top = Math.max(top, over + 1);
    if (gapBelow) gapBelow.after = Math.max(gapBelow.after, below);
    else bottom = Math.max(bottom, below);
  }
  const filled = gaps.map((gap, i) => {
    const { after = 0, before = 0 } = taken[i] ?? {};
    const entered = frames.some(({ cell, entered: it }) => cell.row === i + 1 && it);
    const newLane = !bordered && lanesInRows && lanes.some(({ cell }) => cell.row === i + 1);
    const room = entered ? gap + before : Math.max(gap, before > 0 ? before + 20 : 0);
    return onGrid((newLane ? Math.max(room, 36) + LANE_TITLE : room) + after);
  });
  const tracks = tracksOf(onGrid(top), heightsOf(plan, nodes, heightOf), filled);
  return {
    tracks,
    heightOf,
    boxHeight: (row) => boxes[row] ?? 0,
    titles,
    borders,
    taken,
    height: (tracks.at(-1)?.end ?? 0) + bottom + 1,
  };
}
