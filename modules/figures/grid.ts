/** Boxes from cells: the columns and rows of a plan, and what stands in and between them. */
import {
  type Cell,
  cellOf,
  type Figure,
  type FigureNode,
  type Width,
} from '../../content/figures/schema.ts';
import { columnsOf } from './columns.ts';
import type { Box } from './geometry.ts';
import { AROUND, MEASURES, RING, TITLE } from './measures.ts';
import { inGroup, type Plan, planOf } from './plan.ts';
import { rowsOf } from './rows.ts';
import { extent } from './tracks.ts';

export type Grid = Plan & {
  boxOf: (node: FigureNode) => Box;
  linesOf: (node: FigureNode) => string[];
  rings: { id: string; box: Box; lines: string[]; nodes: string[] }[];
  /** Titles of the lanes: the baseline, and whether they stand in the middle of their lane. */
  titles: { text: string; x: number; y: number; centred: boolean }[];
  dividers: Box[];
  /** Where a line can run in the gap before a column (or row), and beside the outermost. */
  channel: (of: 'column' | 'row', index: number) => number;
  size: [width: number, height: number];
};

/**
 * Lays the grid out.
 * @param head room to leave above it, in px.
 * @throws Error with a sentence, when a label does not fit into its box.
 */
export function gridOf(figure: Figure, width: Width, head: number): Grid {
  const plan = planOf(figure, width);
  const columns = columnsOf(plan);
  const rows = rowsOf(plan, columns, head);
  const { total } = MEASURES[width];

  const area = (cell: Cell, height = 0): Box => {
    const x = extent(columns.tracks, cell.column, cell.columns);
    const y = extent(rows.tracks, cell.row, cell.rows, height);
    return { x: x.start, y: y.start, width: x.end - x.start, height: y.end - y.start };
  };
  const { lanesInRows } = plan;
  return {
    ...plan,
    linesOf: columns.linesOf,
    boxOf: (node) => {
      const box = area(cellOf(node, width), rows.heightOf(node));
      const side = inGroup(plan, node.id) ? RING : 0;
      return { ...box, x: box.x + side, width: box.width - 2 * side };
    },
    rings: plan.groups.map(({ id, cell, nodes }, i) => {
      const { x, y, width: length, height } = area(cell);
      const above = rows.reach[i] ?? 0;
      return {
        id,
        nodes,
        lines: rows.titles[i] ?? [],
        box: { x, y: y - above, width: length, height: height + above + RING },
      };
    }),
    titles: plan.lanes.map(({ label, cell }) => {
      const { x, y, width: length } = area(cell);
      const place = { text: label, y: y - TITLE + 11, centred: !lanesInRows };
      return { ...place, x: lanesInRows ? (columns.tracks[0]?.start ?? 0) : x + length / 2 };
    }),
    dividers: plan.lanes.flatMap(({ cell }): Box[] => {
      const { x, y } = area(cell);
      if (lanesInRows) {
        return cell.row > 0 ? [{ x: 0, y: y - TITLE - 16, width: total, height: 0 }] : [];
      }
      const left = columns.tracks[cell.column - 1];
      return left
        ? [{ x: Math.round((left.end + x) / 2), y: 0, width: 0, height: rows.height }]
        : [];
    }),
    channel: (of, index) => {
      const tracks = of === 'column' ? columns.tracks : rows.tracks;
      const [previous, next] = [tracks[index - 1], tracks[index]];
      if (!previous) return (next?.start ?? 0) - AROUND;
      if (!next) return previous.end + AROUND;
      const { before = 0, behind = 0 } = (of === 'row' ? rows.taken[index - 1] : undefined) ?? {};
      return Math.round((previous.end + before + next.start - behind) / 2);
    },
    size: [total, rows.height],
  };
}
