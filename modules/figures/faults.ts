/**
 * The one check of a drawing: whether anything overlaps, comes too close, sticks out or leads nowhere.
 * The build runs it on each layout, and the end-to-end tests on what a browser has drawn.
 */
import type { Side } from '../../content/figures/schema.ts';
import {
  borderOf,
  type Box,
  boxOf,
  grow,
  isHorizontal,
  isNear,
  isVertical,
  lengthOf,
  OPPOSITE,
  overlap,
  type Picture,
  type PictureEdge,
  type Point,
  type Segment,
  segmentsOf,
} from './geometry.ts';
import { PORT_INSET } from './measure.ts';

const MOVE = 'give another side as a hint for the label, or move the cells apart';

const pairs = <T>(list: T[]) =>
  list.flatMap((a, i) => list.slice(0, i).map((b) => [a, b] as const));

/** Whether the inner box is inside the outer one, or at most `by` px outside above or below. */
const isInside = (inner: Box, outer: Box, by = 0) =>
  inner.x >= outer.x &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y >= outer.y - by &&
  inner.y + inner.height <= outer.y + outer.height + by;

function* faultsOfNodes({ nodes, groups, inner }: Picture): Generator<string> {
  for (const { name, box, room } of inner) {
    if (!isInside(box, room)) {
      yield `${name} is larger than its box: shorten it or give it more cells`;
    }
  }
  for (const [a, b] of pairs(nodes)) {
    if (overlap(grow(a.box, 1), b.box)) {
      yield `${a.name} overlaps ${b.name}: give it another cell`;
    }
  }
  for (const [a, b] of pairs(groups)) {
    if (overlap(a.box, b.box)) {
      yield `the group ${a.name} overlaps ${b.name}: move their cells apart`;
    }
  }
  for (const group of groups) {
    for (const node of nodes) {
      if (!group.nodes.includes(node.id) && overlap(grow(node.box, 4), group.box)) {
        yield `${node.name} is in the group ${group.name}: give it a cell outside`;
      }
    }
  }
}

/** Whether a point is on a side of a box, and clear of its corners. */
function isPort([x, y]: Point, box: Box, side: Side): boolean {
  const [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
  const [first, last] = isVertical(side) ? [left, right] : [top, bottom];
  const at = isVertical(side) ? x : y;
  const onSide = { left: x === left, right: x === right, top: y === top, bottom: y === bottom };
  return onSide[side] && at >= first + PORT_INSET && at <= last - PORT_INSET;
}

/** Whether an edge has only right angles, and leaves its first end and enters its last on the right sides. */
function isClearRoute({ points, ends, sides }: PictureEdge, boxes: Map<string, Box>): boolean {
  if (!sides) return true;
  const segments = segmentsOf(points);
  const [first, last] = [segments[0], segments.at(-1)];
  const [from, to] = ends.map((it) => boxes.get(it));
  if (!first || !last || !from || !to) return false;
  const heads = ([[x1, y1], [x2, y2]]: Segment, side: Side) =>
    ({ left: x2 < x1, right: x2 > x1, top: y2 < y1, bottom: y2 > y1 })[side];
  const least = segments.length === 1 ? 10 : 6;
  return (
    segments.every(([[x1, y1], [x2, y2]]) => x1 === x2 || y1 === y2) &&
    segments.every((it) => lengthOf(it) > least) &&
    heads(first, sides.leave) &&
    heads(last, OPPOSITE[sides.enter]) &&
    isPort(first[0], from, sides.leave) &&
    isPort(last[1], to, sides.enter)
  );
}

function* faultsOfEdges({ nodes, groups, edges, dividers }: Picture): Generator<string> {
  const boxes = new Map([...nodes, ...groups].map(({ id, box }) => [id, box]));
  for (const edge of edges) {
    const { name, points, ends } = edge;
    if (!isClearRoute(edge, boxes)) {
      yield `${name} has no clear route: give the sides where it leaves and enters as hints`;
      continue;
    }
    const segments = segmentsOf(points);
    const passes = (box: Box, distance: number) => segments.some((it) => isNear(it, box, distance));
    for (const node of nodes) {
      if (passes(node.box, ends.includes(node.id) ? -1 : 4)) {
        yield `${name} runs over ${node.name}: give other sides as hints or move the node`;
      }
    }
    for (const group of groups) {
      const own = ends.some((it) => it === group.id || group.nodes.includes(it));
      if (!own && passes(group.box, 2)) {
        yield `${name} runs through the group ${group.name}: give other sides as hints`;
      }
    }
    for (const divider of dividers) {
      const parallel = segments.filter((it) => isHorizontal(it) === (divider.height === 0));
      if (parallel.some((it) => isNear(it, divider, 3))) {
        yield `${name} runs along a divider: give other sides as hints`;
      }
    }
  }
  for (const [a, b] of pairs(edges)) {
    const others = segmentsOf(b.points).map(boxOf);
    if (segmentsOf(a.points).some((one) => others.some((other) => isNear(one, other, 3)))) {
      yield `${a.name} meets ${b.name}: give other sides as hints or other cells`;
    }
  }
}

function* faultsOfMarks({
  nodes,
  groups,
  edges,
  tips,
  marks,
  dividers,
}: Picture): Generator<string> {
  for (const [a, b] of pairs(marks)) {
    if (overlap(grow(a.box, 1), b.box)) yield `${a.name} overlaps ${b.name}: ${MOVE}`;
  }
  for (const { name, box, on } of marks) {
    for (const node of nodes) {
      if (overlap(box, grow(node.box, 2))) yield `${name} overlaps ${node.name}: ${MOVE}`;
    }
    for (const group of groups) {
      if (borderOf(group.box).some((it) => isNear(it, box, 1))) {
        yield `${name} overlaps the border of ${group.name}: ${MOVE}`;
      }
    }
    for (const edge of edges) {
      if (edge !== on && segmentsOf(edge.points).some((it) => isNear(it, box, 1))) {
        yield `${name} is on ${edge.name}: ${MOVE}`;
      }
    }
    for (const tip of tips) {
      if (overlap(grow(box, 1), tip.box)) yield `${name} overlaps ${tip.name}: ${MOVE}`;
    }
    for (const divider of dividers) {
      if (overlap(box, grow(divider, 2))) yield `${name} is on a divider: ${MOVE}`;
    }
  }
}

function* faultsOfSpace({
  size,
  nodes,
  groups,
  edges,
  marks,
  dividers,
}: Picture): Generator<string> {
  if (nodes.length === 0 || edges.length === 0) yield 'has no nodes or no edges: add them';
  const all = { x: 0, y: 0, width: size[0], height: size[1] };
  const routes = edges.map(({ name, points }) => ({ name, box: boxOf(points) }));
  for (const { name, box } of [...nodes, ...groups, ...routes, ...marks]) {
    if (!isInside(box, all, 1)) yield `${name} sticks out of the drawing: ${MOVE}`;
  }
  for (const divider of dividers) {
    for (const { name, box } of nodes) {
      if (overlap(box, grow(divider, 2))) {
        yield `${name} is on a divider: move its lane's cells apart`;
      }
    }
  }
}

/** Everything that's wrong with a drawing, as sentences that say what to do. */
export const faults = (picture: Picture): string[] => [
  ...faultsOfSpace(picture),
  ...faultsOfNodes(picture),
  ...faultsOfEdges(picture),
  ...faultsOfMarks(picture),
];
