import type { Side } from '../../content/figures/schema.ts';
import {
  type Box,
  boxOf,
  grow,
  isHorizontal,
  lengthOf,
  meet,
  near,
  outline,
  type Point,
  type Segment,
  segmentsOf,
} from './geometry.ts';
import { BADGE, CROSS } from './measures.ts';
import type { Layout, Line } from './placed.ts';
import { keepsOffCorners } from './routes.ts';
import { OPPOSITE } from './sides.ts';

/** Text or a number outside the nodes, what to call it in a sentence, and the line it belongs to. */
type Mark = { name: string; box: Box; of?: Line };

const MOVE = 'hint another side for the label, or part the cells';

const nameOf = ({ edge }: Line) => `the edge from "${edge.from}" to "${edge.to}"`;

/** The box around a point that reaches `by` px to each side. */
const around = ([x, y]: Point, by: number): Box => grow({ x, y, width: 0, height: 0 }, by);

const pairs = <T>(list: T[]) =>
  list.flatMap((a, i) => list.slice(0, i).map((b) => [a, b] as const));

function marksOf({ lines, rings, titles }: Layout): Mark[] {
  return [
    ...lines.flatMap((line): Mark[] => [
      ...(line.label
        ? [{ name: `the label "${line.label.lines.join(' ')}"`, box: line.label.box, of: line }]
        : []),
      ...(line.badge
        ? [{ name: `the number of ${nameOf(line)}`, box: around(line.badge, BADGE), of: line }]
        : []),
    ]),
    ...[...rings.map(({ title }) => title), ...titles].map(({ lines: text, box }) => ({
      name: `the title "${text.join(' ')}"`,
      box,
    })),
  ];
}

function* faultsOfBoxes({ nodes, rings }: Layout): Generator<string> {
  for (const { id, text, box } of nodes) {
    if (text.box.width > box.width - 8 || text.box.height > box.height) {
      yield `"${id}": its label is larger than its box: shorten it or give it more cells`;
    }
  }
  for (const [a, b] of pairs(nodes)) {
    if (meet(a.box, b.box)) yield `"${a.id}" lies over "${b.id}": give it another cell`;
  }
  for (const [a, b] of pairs(rings)) {
    if (meet(a.box, b.box)) yield `the group "${a.id}" lies over "${b.id}": part their cells`;
  }
  for (const ring of rings) {
    for (const { id, box } of nodes) {
      if (!ring.nodes.includes(id) && meet(grow(box, 4), ring.box)) {
        yield `"${id}" lies in the group "${ring.id}": give it a cell outside`;
      }
    }
  }
}

/** Whether a line leads where its sides say: out of the one box and into the other. */
function isFree({ points, sides, edge, run }: Line, boxes: Map<string, Box>): boolean {
  const segments = segmentsOf(points);
  const [first, last] = [segments[0], segments.at(-1)];
  const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
  if (!first || !last || !from || !to) return false;
  const heads = ([[x1, y1], [x2, y2]]: Segment, side: Side) =>
    ({ left: x2 < x1, right: x2 > x1, top: y2 < y1, bottom: y2 > y1 })[side];
  return (
    heads(first, sides.leave) &&
    heads(last, OPPOSITE[sides.enter]) &&
    segments.every((it) => lengthOf(it) > (run === 'straight' ? 10 : 6)) &&
    keepsOffCorners(first[0], from, sides.leave) &&
    keepsOffCorners(last[1], to, sides.enter)
  );
}

function* faultsOfLines({ nodes, rings, lines }: Layout): Generator<string> {
  const boxes = new Map([...nodes, ...rings].map(({ id, box }) => [id, box]));
  for (const line of lines) {
    if (!isFree(line, boxes)) {
      yield `${nameOf(line)} has no free way: hint the sides that it shall leave and enter`;
      continue;
    }
    const segments = segmentsOf(line.points);
    const ends = [line.edge.from, line.edge.to];
    for (const { id, box } of nodes) {
      if (segments.some((it) => near(it, box, ends.includes(id) ? -1 : 4))) {
        yield `${nameOf(line)} runs over "${id}": hint other sides or move the node`;
      }
    }
    for (const { id, box, nodes: members } of rings) {
      const own = ends.some((it) => it === id || members.includes(it));
      if (!own && segments.some((it) => near(it, box, 2))) {
        yield `${nameOf(line)} runs through the group "${id}": hint other sides`;
      }
    }
  }
  for (const [a, b] of pairs(lines)) {
    const others = segmentsOf(b.points).map(boxOf);
    if (segmentsOf(a.points).some((one) => others.some((two) => near(one, two, 3)))) {
      yield `${nameOf(a)} meets ${nameOf(b)}: hint other sides or other cells`;
    }
  }
}

function* faultsOfMarks(drawn: Layout): Generator<string> {
  const { nodes, rings, lines, dividers, size } = drawn;
  const marks = marksOf(drawn);
  for (const [a, b] of pairs(marks)) {
    if (meet(grow(a.box, 1), b.box)) yield `${a.name} lies over ${b.name}: ${MOVE}`;
  }
  for (const { name, box, of } of marks) {
    const [right, bottom] = [box.x + box.width, box.y + box.height];
    if (box.x < 0 || box.y < -1 || right > size[0] || bottom > size[1] + 1) {
      yield `${name} stands outside the drawing: ${MOVE}`;
    }
    for (const node of nodes) {
      if (meet(box, grow(node.box, 2))) yield `${name} lies over "${node.id}": ${MOVE}`;
    }
    for (const ring of rings) {
      if (outline(ring.box).some((it) => near(it, box, 1))) {
        yield `${name} lies over the border of "${ring.id}": ${MOVE}`;
      }
    }
    for (const line of lines) {
      // A number stands on its own line, in a disc that covers it.
      const own = line === of && line.badge !== undefined;
      if (!own && segmentsOf(line.points).some((it) => near(it, box, 1))) {
        yield `${name} lies on ${nameOf(line)}: ${MOVE}`;
      }
      if (line.cross && meet(box, around(line.cross, CROSS))) {
        yield `${name} lies over the cross of ${nameOf(line)}: ${MOVE}`;
      }
    }
    for (const divider of dividers) {
      if (meet(box, grow(divider, 2))) yield `${name} lies on a divider: ${MOVE}`;
    }
  }
}

function* faultsOfDividers({ nodes, lines, dividers }: Layout): Generator<string> {
  for (const divider of dividers) {
    const across = divider.height === 0;
    for (const { id, box } of nodes) {
      if (meet(box, grow(divider, 2))) yield `"${id}" lies on a divider: part its lane's cells`;
    }
    for (const line of lines) {
      const along = segmentsOf(line.points).filter((it) => isHorizontal(it) === across);
      if (along.some((it) => near(it, divider, 3))) {
        yield `${nameOf(line)} runs along a divider: hint other sides`;
      }
    }
  }
}

/**
 * All that would make the drawing a bad one, as sentences: what lies over what, and what to do.
 * None for a good drawing.
 */
export const faults = (drawn: Layout): string[] => [
  ...faultsOfBoxes(drawn),
  ...faultsOfLines(drawn),
  ...faultsOfMarks(drawn),
  ...faultsOfDividers(drawn),
];
