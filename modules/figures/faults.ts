import { OPPOSITE } from './sides.ts';
import {
  type Box,
  boxOf,
  grow,
  isHorizontal,
  lengthOf,
  meet,
  near,
  outline,
  type Segment,
  segmentsOf,
} from './geometry.ts';
import { CROSS } from './measures.ts';
import { badgeBox, type Layout, type Line } from './layout.ts';
import { keepsOffCorners } from './routes.ts';

/** A thing of the drawing that covers room, and what to call it in a sentence. */
type Thing = { name: string; box: Box };

const nameOf = ({ edge }: Line) => `the edge from "${edge.from}" to "${edge.to}"`;

/** The stretches of a line, a little shorter at its ends, which touch the boxes they belong to. */
function stretches({ points }: Line): Segment[] {
  return segmentsOf(points);
}

/** The labels, numbers and crosses of the lines, and all other text outside the nodes. */
function marksOf({ lines, rings, titles }: Layout): (Thing & { of?: Line })[] {
  return [
    ...lines.flatMap((line) => [
      ...(line.label
        ? [{ name: `the label "${line.label.lines.join(' ')}"`, box: line.label.box, of: line }]
        : []),
      ...(line.badge
        ? [{ name: `the number of ${nameOf(line)}`, box: badgeBox(line.badge), of: line }]
        : []),
    ]),
    ...rings.map(({ title }) => ({ name: `the title "${title.lines.join(' ')}"`, box: title.box })),
    ...titles.map(({ lines: text, box }) => ({ name: `the title "${text.join(' ')}"`, box })),
  ];
}

/** Whether a way leads where its sides say: out of the one box and into the other. */
function isFree({ points, sides, edge, run }: Line, boxes: Map<string, Box>): boolean {
  const segments = segmentsOf(points);
  const [first, last] = [segments[0], segments.at(-1)];
  const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
  if (!first || !last || !from || !to) return false;
  const heads = (segment: Segment, side: keyof typeof OPPOSITE) => {
    const [[x1, y1], [x2, y2]] = segment;
    return { left: x2 < x1, right: x2 > x1, top: y2 < y1, bottom: y2 > y1 }[side];
  };
  return (
    heads(first, sides.leave) &&
    heads(last, OPPOSITE[sides.enter]) &&
    segments.every((it) => lengthOf(it) > (run === 'straight' ? 10 : 6)) &&
    keepsOffCorners(points[0] ?? [0, 0], from, sides.leave) &&
    keepsOffCorners(points.at(-1) ?? [0, 0], to, sides.enter)
  );
}

/**
 * All that would make the drawing a bad one, as sentences: what lies over what, and what to do.
 * None for a good drawing.
 */
export function faults(drawn: Layout): string[] {
  const { nodes, rings, lines, dividers, size } = drawn;
  const boxes = new Map([...nodes, ...rings].map(({ id, box }) => [id, box]));
  const marks = marksOf(drawn);
  const found: string[] = [];
  const pairs = <T>(list: T[]) =>
    list.flatMap((a, i) => list.slice(0, i).map((b) => [a, b] as const));

  for (const { id, text, box } of nodes) {
    if (text.box.width > box.width - 8 || text.box.height > box.height) {
      found.push(`"${id}": its label is larger than its box: shorten it or give it more cells`);
    }
  }
  for (const [a, b] of pairs(nodes)) {
    if (meet(a.box, b.box)) found.push(`"${a.id}" lies over "${b.id}": give it another cell`);
  }
  for (const ring of rings) {
    for (const { id, box } of nodes) {
      if (!ring.nodes.includes(id) && meet(grow(box, 4), ring.box)) {
        found.push(`"${id}" lies in the group "${ring.id}": give it a cell outside`);
      }
    }
  }
  for (const [a, b] of pairs(rings)) {
    if (meet(a.box, b.box)) found.push(`the group "${a.id}" lies over "${b.id}": part their cells`);
  }
  for (const line of lines) {
    if (!isFree(line, boxes)) {
      found.push(`${nameOf(line)} has no free way: hint the sides that it shall leave and enter`);
      continue;
    }
    const segments = stretches(line);
    for (const { id, box } of nodes) {
      const own = id === line.edge.from || id === line.edge.to;
      if (segments.some((it) => near(it, box, own ? -1 : 4))) {
        found.push(`${nameOf(line)} runs over "${id}": hint other sides or move the node`);
      }
    }
    for (const { id, box, nodes: members } of rings) {
      const own = [line.edge.from, line.edge.to].some((it) => it === id || members.includes(it));
      if (!own && segments.some((it) => near(it, box, 2))) {
        found.push(`${nameOf(line)} runs through the group "${id}": hint other sides`);
      }
    }
  }
  for (const [a, b] of pairs(lines)) {
    if (stretches(a).some((one) => stretches(b).some((two) => near(one, boxOf(two), 3)))) {
      found.push(`${nameOf(a)} meets ${nameOf(b)}: hint other sides or other cells`);
    }
  }
  for (const [a, b] of pairs(marks)) {
    if (meet(grow(a.box, 1), b.box)) found.push(`${a.name} lies over ${b.name}: ${MOVE}`);
  }
  for (const { name, box, of } of marks) {
    if (
      box.x < 0 ||
      box.y < -1 ||
      box.x + box.width > size[0] ||
      box.y + box.height > size[1] + 1
    ) {
      found.push(`${name} stands outside the drawing: ${MOVE}`);
    }
    for (const node of nodes) {
      if (meet(box, grow(node.box, 2))) found.push(`${name} lies over "${node.id}": ${MOVE}`);
    }
    for (const ring of rings) {
      if (outline(ring.box).some((it) => near(it, box, 1))) {
        found.push(`${name} lies over the border of "${ring.id}": ${MOVE}`);
      }
    }
    for (const line of lines) {
      const numberOfLine = line === of && line.badge !== undefined;
      if (!numberOfLine && stretches(line).some((it) => near(it, box, 1))) {
        found.push(`${name} lies on ${nameOf(line)}: ${MOVE}`);
      }
      const [x, y] = line.cross ?? [];
      if (x === undefined || y === undefined) continue;
      const cross = { x: x - CROSS, y: y - CROSS, width: 2 * CROSS, height: 2 * CROSS };
      if (meet(box, cross)) found.push(`${name} lies over a cross: ${MOVE}`);
    }
    for (const divider of dividers) {
      if (meet(box, grow(divider, 2))) found.push(`${name} lies on a divider: ${MOVE}`);
    }
  }
  for (const divider of dividers) {
    const across = divider.height === 0;
    for (const { id, box } of nodes) {
      if (meet(box, grow(divider, 2)))
        found.push(`"${id}" lies on a divider: part its lane's cells`);
    }
    for (const line of lines) {
      if (stretches(line).some((it) => isHorizontal(it) === across && near(it, divider, 3))) {
        found.push(`${nameOf(line)} runs along a divider: hint other sides`);
      }
    }
  }
  return found;
}

const MOVE = 'hint another side for the label, or part the cells';
