/** Points, boxes and segments, and a drawing made of them. Lengths are px; y grows downwards. */
import type { Side } from '../../content/figures/schema.ts';

export type Point = readonly [x: number, y: number];
export type Box = { x: number; y: number; width: number; height: number };
/** From one point to another, horizontal or vertical. */
export type Segment = readonly [Point, Point];

/** The sides of its nodes that an edge leaves and enters by. */
export type Sides = { leave: Side; enter: Side };

export const OPPOSITE: Record<Side, Side> = {
  left: 'right',
  right: 'left',
  top: 'bottom',
  bottom: 'top',
};

/** Whether an edge that leaves by this side starts up or down. */
export const isVertical = (side: Side): boolean => side === 'top' || side === 'bottom';

export const centre = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/** The box with `by` px more on each side. */
export const grow = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** The box around a point that reaches `by` px to each side. */
export const around = ([x, y]: Point, by: number): Box => grow({ x, y, width: 0, height: 0 }, by);

/** The smallest box that holds all of the points. */
export function boxOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Whether two boxes share more than a border. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

export const lengthOf = ([[x1, y1], [x2, y2]]: Segment): number =>
  Math.abs(x2 - x1) + Math.abs(y2 - y1);

export const isHorizontal = ([[, y1], [, y2]]: Segment): boolean => y1 === y2;

/** The segments between points that follow each other. */
export const segmentsOf = (points: readonly Point[]): Segment[] =>
  points.slice(1).map((to, i) => [points[i] ?? to, to]);

/** The point that is `distance` px from the start of a segment. */
export function along([[x1, y1], [x2, y2]]: Segment, distance: number): Point {
  return [x1 + Math.sign(x2 - x1) * distance, y1 + Math.sign(y2 - y1) * distance];
}

/** Whether a segment, drawn 1 px wide, comes closer to a box than `distance`. */
export const isNear = (segment: Segment, box: Box, distance: number): boolean =>
  overlap(grow(boxOf(segment), 0.5), grow(box, distance));

/** The four sides of a box as segments. */
export const borderOf = ({ x, y, width, height }: Box): Segment[] =>
  segmentsOf([
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ]);

/** A part of a drawing; `name` is what a sentence calls it. */
export type Part = { name: string; box: Box };
/** A node or a group, which edges connect. */
type Connectable = Part & { id: string };

export type PictureEdge = {
  name: string;
  points: readonly Point[];
  /** Ids of the nodes or groups that it connects, first to last. */
  ends: string[];
  /** The sides that it leaves the first end and enters the last by; unknown in a browser. */
  sides?: Sides;
};

/** A drawing as positions in px, from a layout or measured in a browser. */
export type Picture = {
  size: readonly [width: number, height: number];
  nodes: Connectable[];
  /** Borders around nodes, of groups and of lanes; `nodes` are ids. */
  groups: (Connectable & { nodes: string[] })[];
  edges: PictureEdge[];
  /** Arrowheads, and the crosses of failures. */
  tips: Part[];
  /** Text inside a node, and the room that it has there. */
  inner: (Part & { room: Box })[];
  /** Labels, captions and titles outside nodes. If one is `on` an edge, the edge's line has a gap there. */
  marks: (Part & { on?: PictureEdge | undefined })[];
  /** Lines between lanes, as boxes without width or height. */
  dividers: Box[];
};
