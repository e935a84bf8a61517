import type { Side } from '../../content/figures/schema.ts';
import { type Box, centre, type Point } from './geometry.ts';
import type { Grid } from './grid.ts';
import { CORNER, MEASURES } from './measures.ts';
import { twinsOf } from './plan.ts';
import { isVertical, type Way } from './sides.ts';

/** A way with the points that its line goes through, from border to border. */
export type Route = Way & { points: Point[] };

/** Where the middle of a side is, on the axis along it. */
const middle = (box: Box, side: Side) => centre(box)[isVertical(side) ? 0 : 1];

/** Length of a side. */
const sideLength = (box: Box, side: Side) => (isVertical(side) ? box.width : box.height);

/** The point of a side that is at `at` on the axis along it. */
function port({ x, y, width, height }: Box, side: Side, at: number): Point {
  if (isVertical(side)) return [at, side === 'top' ? y : y + height];
  return [side === 'left' ? x : x + width, at];
}

/** `count` offsets around 0, `distance` apart. */
const spread = (index: number, count: number, distance: number) =>
  (index - (count - 1) / 2) * distance;

/**
 * The lines of all edges: straight where their ends face each other, with right angles elsewhere;
 * lines between the same two nodes run side by side, and lines that share a side share its middle out.
 */
export function routes(grid: Grid, boxes: Map<string, Box>): Route[] {
  const { ways, width, channel } = grid;
  const { pair } = MEASURES[width];
  const box = (id: string) => boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };

  /** Where a straight line runs: through the middle of the smaller end, beside its twins. */
  const axis = (way: Way) => {
    const { from, to } = way.edge;
    const { leave, enter } = way.sides;
    const smaller = sideLength(box(from), leave) <= sideLength(box(to), enter);
    const twins = twinsOf(way, ways);
    const at = smaller ? middle(box(from), leave) : middle(box(to), enter);
    return at + spread(twins.indexOf(way), twins.length, pair);
  };

  /** Where a line that is not straight leaves or enters: beside the straight ones of that side. */
  const besideStraight = (way: Way, end: 'from' | 'to') => {
    const id = way.edge[end];
    const side = end === 'from' ? way.sides.leave : way.sides.enter;
    const other = box(way.edge[end === 'from' ? 'to' : 'from']);
    const own = middle(box(id), side);
    const here = ways.filter(
      (it) =>
        (it.edge.from === id && it.sides.leave === side) ||
        (it.edge.to === id && it.sides.enter === side),
    );
    const straight = here.filter((it) => it.run === 'straight').map(axis);
    const bent = here.filter((it) => it.run !== 'straight');
    if (straight.length === 0) return own + spread(bent.indexOf(way), bent.length, pair);
    return middle(other, side) < own
      ? Math.min(...straight) - pair * (bent.indexOf(way) + 1)
      : Math.max(...straight) + pair * (bent.indexOf(way) + 1);
  };

  return ways.map((way) => {
    const { edge, from, to, sides, run } = way;
    const { leave, enter } = sides;
    const vertical = isVertical(leave);
    const at = run === 'straight' ? axis(way) : undefined;
    const start = port(box(edge.from), leave, at ?? besideStraight(way, 'from'));
    const end = port(box(edge.to), enter, at ?? besideStraight(way, 'to'));
    const via = (line: number): Point[] =>
      vertical
        ? [start, [start[0], line], [end[0], line], end]
        : [start, [line, start[1]], [line, end[1]], end];
    switch (run) {
      case 'straight':
        return { ...way, points: [start, end] };
      case 'bend':
        return {
          ...way,
          points: [start, vertical ? [start[0], end[1]] : [end[0], start[1]], end],
        };
      case 'step': {
        const after = vertical ? Math.max(from.row, to.row) : Math.max(from.column, to.column);
        return { ...way, points: via(channel(vertical ? 'row' : 'column', Math.floor(after))) };
      }
      case 'around': {
        const ends = [from, to].map((cell) =>
          leave === 'top'
            ? cell.row
            : leave === 'left'
              ? cell.column
              : leave === 'bottom'
                ? cell.row + cell.rows
                : cell.column + cell.columns,
        );
        const outer = leave === 'top' || leave === 'left' ? Math.min(...ends) : Math.max(...ends);
        return { ...way, points: via(channel(vertical ? 'row' : 'column', outer)) };
      }
    }
  });
}

/** Whether a line keeps off the corners of the box that it touches. */
export function keepsOffCorners([x, y]: Point, box: Box, side: Side): boolean {
  const at = isVertical(side) ? x - box.x : y - box.y;
  return at >= CORNER && at <= sideLength(box, side) - CORNER;
}
