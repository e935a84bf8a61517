/** Edges as lines with right angles from port to port, and what is on or beside them. */
import type { Side } from '../../content/figures/schema.ts';
import {
  along,
  type Box,
  centre,
  isHorizontal,
  isVertical,
  lengthOf,
  type Point,
  type Segment,
  segmentsOf,
} from './geometry.ts';
import type { Grid } from './grid.ts';
import {
  ASCENT,
  CROSS_FROM_NUMBER,
  CROSS_FROM_START,
  type Label,
  LABEL_GAP,
  labelAt,
  LINE_HEIGHT,
  METRICS,
  widest,
} from './measure.ts';
import { labelSide, parallelTo, type Plan, type PlannedEdge } from './plan.ts';

/** An edge with the points that its line goes through, from border to border. */
export type RoutedEdge = PlannedEdge & { points: Point[] };

/** What is on or beside an edge. */
export type EdgeMarks = {
  label: Label | undefined;
  /** Middle of the number, where the drawing is numbered. */
  number: Point | undefined;
  /** Middle of the cross that a failure has. */
  cross: Point | undefined;
};

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
    const index = bent.indexOf(one);
    if (straight.length === 0) return own + spread(index, bent.length, distance);
    const other = middle(box(one.edge[end === 'from' ? 'to' : 'from']), side);
    return other < own
      ? Math.min(...straight) - distance * (index + 1)
      : Math.max(...straight) + distance * (index + 1);
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

const longest = (segments: Segment[]): Segment | undefined =>
  segments.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];

/** The segment that carries a label: the longest, but for text a horizontal one that is long enough. */
function carrier(segments: Segment[], textWidth: number): Segment | undefined {
  const horizontal = longest(segments.filter(isHorizontal));
  const fits = horizontal && textWidth > 0 && lengthOf(horizontal) >= textWidth + 12;
  return fits ? horizontal : longest(segments);
}

/** Text beside a point of a segment. */
function beside(segment: Segment, [x, y]: Point, lines: string[], side: Side): Label {
  const rest = (lines.length - 1) * LINE_HEIGHT;
  if (isHorizontal(segment)) {
    return labelAt(lines, x, side === 'bottom' ? y + ASCENT + 3 : y - 6 - rest, 'middle');
  }
  const baseline = y + 4 - rest / 2;
  return side === 'left'
    ? labelAt(lines, x - LABEL_GAP, baseline, 'end')
    : labelAt(lines, x + LABEL_GAP, baseline, 'start');
}

/** Places the label or the number of an edge, and its cross. */
export function marksOf(route: RoutedEdge, plan: Plan): EdgeMarks {
  const { edge, points } = route;
  const segments = segmentsOf(points);
  const [first] = segments;
  const fails = edge.kind === 'failure';
  const cross =
    first && fails ? along(first, Math.min(CROSS_FROM_START, lengthOf(first) / 2)) : undefined;
  const segment = carrier(segments, plan.numbered ? 0 : widest(edge.label ?? []));
  if (!edge.label || !segment) return { label: undefined, number: undefined, cross };

  // The very middle, so that the numbers of parallel edges are side by side.
  const middle = Math.round(lengthOf(segment) / 2);
  const at = along(segment, middle);
  if (plan.numbered) {
    const before = fails ? along(segment, middle - CROSS_FROM_NUMBER) : undefined;
    return { label: undefined, number: at, cross: before };
  }
  const label = beside(segment, at, edge.label, labelSide(route, plan.edges));
  return { label, number: undefined, cross };
}
