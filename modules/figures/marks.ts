/** What is on or beside an edge: its label, and the cross of a failure. */
import type { Side } from '../../content/figures/schema.ts';
import {
  along,
  type Box,
  isHorizontal,
  lengthOf,
  type Point,
  type Segment,
  segmentsOf,
} from './geometry.ts';
import {
  ASCENT,
  CROSS_FROM_START,
  type Label,
  LABEL_GAP,
  labelAt,
  LINE_HEIGHT,
  ON_LINE_REST,
  widest,
} from './measure.ts';
import { labelSide, type Plan } from './plan.ts';
import type { RoutedEdge } from './route.ts';

/** What is on or beside an edge. */
export type EdgeMarks = {
  label: Label | undefined;
  /** Whether the label is in the middle of its line, which is interrupted there. */
  onLine: boolean;
  /** Middle of the cross that a failure has. */
  cross: Point | undefined;
};

const longest = (segments: Segment[]): Segment | undefined =>
  segments.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];

/** The segment that a label goes on: the longest one, or for text a horizontal one that's long enough. */
function carrier(segments: Segment[], textWidth: number): Segment | undefined {
  const horizontal = longest(segments.filter(isHorizontal));
  const fits = horizontal && textWidth > 0 && lengthOf(horizontal) >= textWidth + 12;
  return fits ? horizontal : longest(segments);
}

/**
 * Where a label is on its segment: in the middle of the part that isn't above or below one of the
 * edge's ends, as far as there is such a part.
 */
function labelPoint(segment: Segment, ends: Box[]): Point {
  const middleOf = (one: Segment) => along(one, Math.round(lengthOf(one) / 2));
  if (!isHorizontal(segment)) return middleOf(segment);
  const [left, right] = [segment[0], segment[1]].sort(([a], [b]) => a - b) as [Point, Point];
  let [from, to] = [left[0], right[0]];
  for (const { x, width } of ends) {
    if (x <= from && x + width < to) from = Math.max(from, x + width);
    else if (x > from && x + width >= to) to = Math.min(to, x);
  }
  return middleOf([
    [from, left[1]],
    [to, left[1]],
  ]);
}

/** Text beside a point of a segment. */
function beside(segment: Segment, [x, y]: Point, lines: string[], side: Side | 'on'): Label {
  const rest = (lines.length - 1) * LINE_HEIGHT;
  if (isHorizontal(segment)) {
    return labelAt(lines, x, side === 'bottom' ? y + ASCENT + 3 : y - 6 - rest, 'middle');
  }
  const baseline = y + 4 - rest / 2;
  return side === 'left'
    ? labelAt(lines, x - LABEL_GAP, baseline, 'end')
    : labelAt(lines, x + LABEL_GAP, baseline, 'start');
}

/** Places the label of an edge, and its cross. */
export function marksOf(route: RoutedEdge, plan: Plan, boxes: Map<string, Box>): EdgeMarks {
  const { edge, points } = route;
  const segments = segmentsOf(points);
  const [first] = segments;
  const fails = edge.kind === 'failure';
  const cross =
    first && fails ? along(first, Math.min(CROSS_FROM_START, lengthOf(first) / 2)) : undefined;
  const text = widest(edge.label ?? []);
  const segment = carrier(segments, text);
  if (!edge.label || !segment) return { label: undefined, onLine: false, cross };

  const ends = [edge.from, edge.to].flatMap((id) => boxes.get(id) ?? []);
  const at = route.shape === 'bend' ? labelPoint(segment, ends) : labelPoint(segment, []);
  const side = labelSide(route, plan.edges);
  // A line that's long enough is seen on both sides of its label.
  const long =
    isHorizontal(segment) &&
    edge.label.length === 1 &&
    lengthOf(segment) >= text + 4 * ON_LINE_REST;
  const onLine = side === 'on' || (long && !fails && !route.hint.label);
  const label = onLine
    ? labelAt(edge.label, at[0], at[1] + 4 - ((edge.label.length - 1) * LINE_HEIGHT) / 2, 'middle')
    : beside(segment, at, edge.label, side);
  return { label, onLine, cross };
}
