import type { FigureNode } from '../../content/figures/schema.ts';
import {
  AROUND,
  BADGE,
  BESIDE,
  CROSS_AT,
  even,
  MEASURES,
  NARROWEST,
  numberRoom,
  RING,
  SLOTS,
  TITLE_SIDE,
} from './measures.ts';
import { gapBefore, inGroup, labelOf, labelSide, type Plan, running, twinsOf } from './plan.ts';
import { widest, widthIn, wrap } from './text.ts';
import { fillUp, type Track, tracksOf } from './tracks.ts';

/** The columns, and the label of each node on lines that fit into them. */
export type Columns = { tracks: Track[]; linesOf: (node: FigureNode) => string[] };

/** Least room between the columns: that of lines, and of the labels or numbers on them. */
function gapsOf(plan: Plan): number[] {
  const gaps = Array.from({ length: plan.columns - 1 }, () => 16);
  for (const { from, to, edge } of running(plan, false, 'straight', 'step')) {
    const [left, right] = from.column < to.column ? [from, to] : [to, from];
    const index = gapBefore(left.column + left.columns);
    const fails = edge.kind === 'failure';
    // A label stands clear of the cross at the line's start.
    const text = widest(edge.label ?? []) + 12 + (fails ? 2 * CROSS_AT : 0);
    const label = plan.numbered ? numberRoom(fails) : text;
    const adjacent = gapBefore(right.column) === index;
    const need = Math.max(MEASURES[plan.width].gap, edge.label && adjacent ? label : 0);
    gaps[index] = Math.max(gaps[index] ?? 0, even(need));
  }
  return gaps;
}

/** Room to leave outside the first or last column for labels and lines beside it. */
function margin(plan: Plan, side: 'left' | 'right', column: number): number {
  const { ways, columns, numbered, width } = plan;
  const labels = running(plan, true, 'straight')
    .filter((way) => way.edge.label && !numbered && labelSide(way, ways) === side)
    .filter(({ from, to }) => {
      const cell = from.columns < to.columns ? from : to;
      return cell.column === (side === 'left' ? 0 : columns - 1);
    })
    .map((way) => {
      const twins = twinsOf(way, ways);
      const index = twins.findIndex(({ edge }) => edge === way.edge) - (twins.length - 1) / 2;
      const offset = index * MEASURES[width].pair * (side === 'left' ? -1 : 1);
      return offset + BESIDE + widest(way.edge.label ?? []) - column / 2;
    });
  const lines = running(plan, false, 'around')
    .filter(({ sides }) => sides.leave === side)
    .filter(({ from, to }) =>
      side === 'left'
        ? Math.min(from.column, to.column) === 0
        : Math.max(from.column + from.columns, to.column + to.columns) === columns,
    )
    .map(({ edge }) =>
      !edge.label ? AROUND + 2 : AROUND + (numbered ? BADGE : BESIDE + widest(edge.label)),
    );
  return even(Math.max(0, ...labels, ...lines));
}

/**
 * Columns of one width: as wide as the labels ask for on as few lines as there is room for; what is
 * left goes to the gaps.
 * @throws Error with a sentence, when a label is wider than its box can be.
 */
export function columnsOf(plan: Plan): Columns {
  const { width, nodes, cells, columns: count } = plan;
  const { total, padding, column: most } = MEASURES[width];
  const gaps = gapsOf(plan);
  const frame = (node: FigureNode) =>
    2 * padding + (inGroup(plan, node.id) ? 2 * RING : 0) + (node.kind === 'queue' ? SLOTS : 0);
  const titles = plan.groups.filter(({ cell }) => cell.columns === 1);
  const wish = (lines: number) =>
    even(
      Math.max(
        NARROWEST,
        ...nodes.map((node) => widthIn(labelOf(node, width), lines) + frame(node)),
        ...titles.map(({ label }) => widthIn(label, lines) + 2 * TITLE_SIDE),
      ),
    );
  const room = (column: number) =>
    total -
    gaps.reduce((sum, it) => sum + it, 0) -
    margin(plan, 'left', column) -
    margin(plan, 'right', column);
  /** A wider column leaves labels beside it less to stand out, so the widest that fits is searched. */
  const fits = (column: number) => column * count <= room(column);
  let column = most;
  while (column > 0 && !fits(column)) column -= 2;
  column = Math.min(column, [1, 2, 3].map(wish).find((it) => it <= column) ?? column);

  const linesOf = (node: FigureNode) =>
    wrap(labelOf(node, width), column * (cells.get(node.id)?.columns ?? 1) - frame(node));
  for (const node of nodes) {
    const over = widest(linesOf(node)) + frame(node) - column * (cells.get(node.id)?.columns ?? 1);
    if (over > 0) {
      const shorter = width === 'narrow' ? 'say it shorter in `short`' : 'shorten it';
      throw new Error(
        `"${labelOf(node, width)}" is wider than its box by ${over} px: ${shorter} or use fewer columns`,
      );
    }
  }
  const spare = room(column) - column * count;
  const filled = fillUp(gaps, spare);
  const lengths = Array.from({ length: count }, () => column);
  const used = [...filled, ...lengths].reduce((sum, it) => sum + it, 0);
  const left = margin(plan, 'left', column);
  const rest = total - used - left - margin(plan, 'right', column);
  return { tracks: tracksOf(left + Math.floor(rest / 2), lengths, filled), linesOf };
}
