/** Lengths are px; y grows downwards. */
export type Point = readonly [x: number, y: number];
export type Box = { x: number; y: number; width: number; height: number };
export type Segment = readonly [Point, Point];

export const centre = ({ x, y, width, height }: Box): Point => [x + width / 2, y + height / 2];

/** The box with `by` px more on each side. */
export const grow = ({ x, y, width, height }: Box, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
});

/** Whether two boxes share more than a border. */
export const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** The box that a horizontal or vertical segment fills; one of its sides is 0. */
export const boxOf = ([[x1, y1], [x2, y2]]: Segment): Box => ({
  x: Math.min(x1, x2),
  y: Math.min(y1, y2),
  width: Math.abs(x2 - x1),
  height: Math.abs(y2 - y1),
});

export const lengthOf = ([[x1, y1], [x2, y2]]: Segment): number =>
  Math.abs(x2 - x1) + Math.abs(y2 - y1);

export const isHorizontal = ([[, y1], [, y2]]: Segment): boolean => y1 === y2;

export const segmentsOf = (points: Point[]): Segment[] =>
  points.slice(1).map((to, i) => [points[i] ?? to, to]);

/** The point that is `distance` px from the start of a segment. */
export function along([[x1, y1], [x2, y2]]: Segment, distance: number): Point {
  return [x1 + Math.sign(x2 - x1) * distance, y1 + Math.sign(y2 - y1) * distance];
}

/** Whether a segment comes nearer to a box than `distance`. */
export const near = (segment: Segment, box: Box, distance: number): boolean =>
  meet(grow(boxOf(segment), 0.5), grow(box, distance));

/** The four sides of a box as segments. */
export function outline({ x, y, width, height }: Box): Segment[] {
  const corners: Point[] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
    [x, y],
  ];
  return segmentsOf(corners);
}
