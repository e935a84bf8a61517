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
import { BESIDE, CROSS_AT, CROSS_BEFORE } from './measures.ts';
import { labelSide, type Plan } from './plan.ts';
import type { Route } from './routes.ts';
import { LINE, widest } from './text.ts';

export type Anchor = 'start' | 'middle' | 'end';

/** Lines of text with the same anchor; `y` is the baseline of the first, `box` what they cover. */
export type Label = { lines: string[]; x: number; y: number; anchor: Anchor; box: Box };

/** What stands on or beside a line. */
export type Marks = {
  label: Label | undefined;
  /** Middle of the number, where the drawing is numbered. */
  badge: Point | undefined;
  /** Middle of the cross that a failure has. */
  cross: Point | undefined;
};

/** How far the widest of the usual fonts reaches above and below the baseline. */
const ASCENT = 12;
const DESCENT = 3;

/** Lines of text at a point: their anchor there, the first baseline at `y`. */
export function label(lines: string[], x: number, y: number, anchor: Anchor): Label {
  const width = widest(lines);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  const height = (lines.length - 1) * LINE + ASCENT + DESCENT;
  return { lines, x, y, anchor, box: { x: left, y: y - ASCENT, width, height } };
}

const longest = (segments: Segment[]): Segment | undefined =>
  segments.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];

/** The segment that carries a label: the longest, but of text a horizontal one if it is long enough. */
function carrier(segments: Segment[], text: number): Segment | undefined {
  const level = longest(segments.filter(isHorizontal));
  return level && text > 0 && lengthOf(level) >= text + 12 ? level : longest(segments);
}

/** Text beside the middle of a segment. */
function beside(segment: Segment, [x, y]: Point, lines: string[], side: Side): Label {
  const rest = (lines.length - 1) * LINE;
  if (isHorizontal(segment)) {
    return label(lines, x, side === 'bottom' ? y + ASCENT + 3 : y - 6 - rest, 'middle');
  }
  const baseline = y + 4 - rest / 2;
  return side === 'left'
    ? label(lines, x - BESIDE, baseline, 'end')
    : label(lines, x + BESIDE, baseline, 'start');
}

/** The label, number and cross of a line. */
export function marks(route: Route, plan: Plan): Marks {
  const { edge, points } = route;
  const segments = segmentsOf(points);
  const [first] = segments;
  const fails = edge.kind === 'failure';
  const cross = first && fails ? along(first, Math.min(CROSS_AT, lengthOf(first) / 2)) : undefined;
  const segment = carrier(segments, plan.numbered ? 0 : widest(edge.label ?? []));
  if (!edge.label || !segment) return { label: undefined, badge: undefined, cross };

  // The very middle: marks of lines that run side by side stand side by side.
  const middle = Math.round(lengthOf(segment) / 2);
  const at = along(segment, middle);
  if (plan.numbered) {
    const before = fails ? along(segment, middle - CROSS_BEFORE) : undefined;
    return { label: undefined, badge: at, cross: before };
  }
  const text = beside(segment, at, edge.label, labelSide(route, plan.ways));
  return { label: text, badge: undefined, cross };
}
