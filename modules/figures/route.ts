/** Edges as lines with right angles from port to port. */
import type { Side } from '../../content/figures/schema.ts';
import { type Box, centre, isVertical, type Point } from './geometry.ts';
import type { Grid } from './grid.ts';
import { METRICS, PORT_INSET } from './measure.ts';
import { parallelTo, type Plan, type PlannedEdge } from './plan.ts';

/** An edge with the points that its line goes through, from border to border. */
export type RoutedEdge = PlannedEdge & { points: Point[] };

/** Where the middle of a side is, on the axis along it. */
const middle = (box: Box, side: Side) => centre(box)[isVertical(side) ? 0 : 1];

/** Length of a side. */
const sideLength = (box: Box, side: Side) => (isVertical(side) ? box.width : box.height);

/** The point of a side that is at `at` on the axis along it. */
function port({ x, y, width, height }: Box, side: Side, at: number): Point {
  if (isVertical(side)) return [at, side === 'top' ? y : y + height];
  return [side === 'left' ? x : x + width, at];
}

/** The `index`th of `count` offsets around 0 that are `distance` apart. */
const spread = (index: number, count: number, distance: number) =>
  (index - (count - 1) / 2) * distance;

/** Index of the channel outside both ends, on the side that a detour leaves by. */
function outerChannel({ from, to, sides: { leave } }: PlannedEdge): number {
  switch (leave) {
    case 'top':
      return Math.min(from.row, to.row);
    case 'left':
      return Math.min(from.column, to.column);
    case 'bottom':
      return Math.max(from.row + from.rows, to.row + to.rows);
    case 'right':
      return Math.max(from.column + from.columns, to.column + to.columns);
  }
}

/**
 * Routes all edges: straight where their ends face each other, with right angles elsewhere. Parallel
 * edges run side by side, and edges that share a side of a node have their ports around its middle.
 * @param boxes boxes of nodes and groups by their ids.
 */
export function routesOf(plan: Plan, { channel }: Grid, boxes: Map<string, Box>): RoutedEdge[] {
  const { edges, width } = plan;
  const { parallel: distance } = METRICS[width];
  const box = (id: string) => boxes.get(id) ?? { x: 0, y: 0, width: 0, height: 0 };

  /** Where a straight edge runs: through the middle of the smaller end, beside its parallel edges. */
  const axis = (one: PlannedEdge) => {
    const [from, to] = [box(one.edge.from), box(one.edge.to)];
    const { leave, enter } = one.sides;
    const parallel = parallelTo(one, edges);
    const smaller = sideLength(from, leave) <= sideLength(to, enter);
    const at = smaller ? middle(from, leave) : middle(to, enter);
    return at + spread(parallel.indexOf(one), parallel.length, distance);
  };

  /** Where the port of an edge that isn't straight is: beside the straight ones of that side. */
  const besideStraight = (one: PlannedEdge, end: 'from' | 'to') => {
    const id = one.edge[end];
    const side = end === 'from' ? one.sides.leave : one.sides.enter;
    const own = middle(box(id), side);
    const here = edges.filter(
      ({ edge, sides }) =>
        (edge.from === id && sides.leave === side) || (edge.to === id && sides.enter === side),
    );
    const straight = here.filter((it) => it.shape === 'straight').map(axis);
    const bent = here.filter((it) => it.shape !== 'straight');
    const isBefore = ({ edge }: PlannedEdge) =>
      middle(box(edge.from === id ? edge.to : edge.from), side) < own;
    // The first edge is the outermost on its way, at both of its ends, so parallel ones don't cross.
    const before = bent.filter(isBefore);
    const after = bent.filter((it) => !isBefore(it)).reverse();
    const index = [...before, ...after].indexOf(one);
    if (straight.length === 0) return own + spread(index, bent.length, distance);
    // Closer together if the side is too short.
    const half = sideLength(box(id), side) / 2 - PORT_INSET;
    const [first, last] = [Math.min(...straight), Math.max(...straight)];
    const step = (room: number, count: number) => Math.min(distance, Math.floor(room / count));
    return isBefore(one)
      ? first - step(first - own + half, before.length) * (before.length - index)
      : last + step(own + half - last, after.length) * (index - before.length + 1);
  };

  return edges.map((one) => {
    const { edge, from, to, sides, shape } = one;
    const vertical = isVertical(sides.leave);
    const at = shape === 'straight' ? axis(one) : undefined;
    const start = port(box(edge.from), sides.leave, at ?? besideStraight(one, 'from'));
    const end = port(box(edge.to), sides.enter, at ?? besideStraight(one, 'to'));
    /** Through a channel across the direction that the edge leaves in. */
    const via = (index: number): Point[] => {
      const turn = channel(vertical ? 'row' : 'column', index);
      return vertical
        ? [start, [start[0], turn], [end[0], turn], end]
        : [start, [turn, start[1]], [turn, end[1]], end];
    };
    switch (shape) {
      case 'straight':
        return { ...one, points: [start, end] };
      case 'bend': {
        const corner: Point = vertical ? [start[0], end[1]] : [end[0], start[1]];
        return { ...one, points: [start, corner, end] };
      }
      case 'step': {
        const last = vertical ? Math.max(from.row, to.row) : Math.max(from.column, to.column);
        return { ...one, points: via(Math.floor(last)) };
      }
      case 'detour':
        return { ...one, points: via(outerChannel(one)) };
    }
  });
}
