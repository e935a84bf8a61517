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

/** The segment that carries a label: the longest, and of text rather a horizontal one. */
function carrier(segments: Segment[], text: number): Segment {
  const longest = (list: Segment[]) =>
    list.reduce(
      (a, b) => (lengthOf(b) > lengthOf(a) ? b : a),
      list[0] ?? [
        [0, 0],
        [0, 0],
      ],
    );
  const level = longest(segments.filter(isHorizontal));
  return text > 0 && lengthOf(level) >= text + 12 ? level : longest(segments);
}

/** The label, number and cross of a line. */
export function marks(route: Route, plan: Plan): Marks {
  const { edge, points } = route;
  const segments = segmentsOf(points);
  const [first, last] = [segments[0], segments.at(-1)];
  if (!first || !last) return { label: undefined, badge: undefined, cross: undefined };
  const fails = edge.kind === 'failure';
  const atStart = fails ? along(first, Math.min(CROSS_AT, lengthOf(first) / 2)) : undefined;
  if (!edge.label) return { label: undefined, badge: undefined, cross: atStart };

  const segment = carrier(segments, plan.numbered ? 0 : widest(edge.label));
  // The very middle: marks of lines that run side by side stand side by side.
  const middle = Math.round(lengthOf(segment) / 2);
  const [x, y] = along(segment, middle);
  if (plan.numbered) {
    const cross = fails ? along(segment, middle - CROSS_BEFORE) : undefined;
    return { label: undefined, badge: [x, y], cross };
  }

  const count = edge.label.length;
  const side = labelSide(route, plan.ways);
  const text = (() => {
    if (isHorizontal(segment)) {
      const baseline = side === 'bottom' ? y + ASCENT + 3 : y - 6 - (count - 1) * LINE;
      return label(edge.label, x, baseline, 'middle');
    }
    const baseline = y + 4 - ((count - 1) * LINE) / 2;
    return side === 'left'
      ? label(edge.label, x - BESIDE, baseline, 'end')
      : label(edge.label, x + BESIDE, baseline, 'start');
  })();
  return { label: text, badge: undefined, cross: atStart };
}
