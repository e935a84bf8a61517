/** Lays a described figure out: from cells and sides to boxes, edges and labels in px. */
import type { Width } from '../../content/figures/cells.ts';
import type { Figure } from '../../content/figures/schema.ts';
import { faults } from './faults.ts';
import {
  along,
  around,
  type Box,
  boxOf,
  centre,
  type Part,
  type Picture,
  type PictureEdge,
  type Point,
} from './geometry.ts';
import { type Grid, gridOf } from './grid.ts';
import { type EdgeMarks, marksOf } from './marks.ts';
import {
  CROSS_RADIUS,
  HEAD,
  type Label,
  labelAt,
  LINE_HEIGHT,
  NOTE,
  QUEUE_SLOTS,
  STORE_LID,
} from './measure.ts';
import { type Plan, type PlannedNode, planOf } from './plan.ts';
import { type RoutedEdge, routesOf } from './route.ts';

type PlacedNode = PlannedNode & { box: Box; text: Label; under: Label | undefined };
type PlacedGroup = { id: string; box: Box; title: Label; nodes: string[] };
type PlacedEdge = RoutedEdge & EdgeMarks;

/** A figure with all positions known, in px. */
export type Layout = {
  size: [width: number, height: number];
  nodes: PlacedNode[];
  groups: PlacedGroup[];
  /** Borders of lanes. */
  lanes: Grid['lanes'];
  edges: PlacedEdge[];
  /** Titles of the lanes. */
  titles: Label[];
  /** Lines between the lanes, as boxes without width or height. */
  dividers: Box[];
};

/** A note's lines, as wide as in the widest of the usual monospace fonts. */
function noteText({ x, y, width, height }: Box, lines: string[]): Label {
  const { padding, lineHeight } = NOTE;
  const left = x + padding;
  const first = y + (height - lines.length * lineHeight) / 2;
  const box = { x: left, y: first, width: width - 2 * padding, height: lines.length * lineHeight };
  return { lines, x: left, y: first + 13, anchor: 'start', box };
}

/** The label of a node in the middle of its box; below a store's lid, beside a queue's slots. */
function nodeText(kind: PlannedNode['kind'], box: Box, lines: string[]): Label {
  if (kind === 'note') return noteText(box, lines);
  const [x, y] = centre(box);
  const right = kind === 'queue' ? QUEUE_SLOTS / 2 : 0;
  const down = kind === 'store' ? STORE_LID : 0;
  return labelAt(lines, x - right, y + 4 + down - ((lines.length - 1) * LINE_HEIGHT) / 2, 'middle');
}

/** The boxes that can reach above or below their row. */
const reaching = ({ nodes, edges }: Pick<Layout, 'nodes' | 'edges'>): Box[] => [
  ...nodes.flatMap(({ box, under }) => (under ? [box, under.box] : [box])),
  ...edges.flatMap(({ label }) => (label ? [label.box] : [])),
];

function place(plan: Plan, grid: Grid): Layout {
  const nodes = plan.nodes.map((node): PlacedNode => {
    const box = grid.boxOf(node);
    const under = node.caption
      ? labelAt([node.caption], box.x + NOTE.inset, box.y + box.height + NOTE.caption, 'start')
      : undefined;
    return { ...node, box, text: nodeText(node.kind, box, grid.linesOf(node)), under };
  });
  const groups = grid.groups.map(({ lines, ...group }): PlacedGroup => {
    const [x] = centre(group.box);
    return { ...group, title: labelAt(lines, x, group.box.y + 18, 'middle') };
  });
  const boxes = new Map([...nodes, ...groups].map(({ id, box }) => [id, box]));
  const edges = routesOf(plan, grid, boxes).map((route): PlacedEdge => ({
    ...route,
    ...marksOf(route, plan, boxes),
  }));
  const [width, height] = grid.size;
  const bottoms = reaching({ nodes, edges }).map((it) => it.y + it.height + 1);
  return {
    size: [width, Math.ceil(Math.max(height, ...bottoms))],
    nodes,
    groups,
    lanes: grid.lanes,
    edges,
    titles: grid.titles.map(({ text, x, y, anchor }) => labelAt([text], x, y, anchor)),
    dividers: grid.dividers,
  };
}

/** The box of the arrowhead at the end of an edge. */
function headOf(points: Point[]): Box {
  const [before = [0, 0], tip = [0, 0]] = points.slice(-2);
  const { x, y, width, height } = boxOf([tip, along([tip, before], HEAD.length)]);
  return width > 0
    ? { x, y: y - HEAD.half, width, height: 2 * HEAD.half }
    : { x: x - HEAD.half, y, width: 2 * HEAD.half, height };
}

/** The part of a box that's free for its text. */
function roomIn(kind: PlannedNode['kind'], box: Box): Box {
  const slots = kind === 'queue' ? QUEUE_SLOTS : 0;
  return { ...box, x: box.x + 4, width: box.width - slots - 8 };
}

/** The picture that the check looks at. */
export function pictureOf(drawn: Layout): Picture {
  const { size, nodes, groups, lanes, titles, dividers } = drawn;
  const edges = drawn.edges.map((it) => {
    const { edge, points, sides } = it;
    const name = `the edge from "${edge.from}" to "${edge.to}"`;
    const own: PictureEdge = { name, points, sides, ends: [edge.from, edge.to] };
    return { ...it, own };
  });
  const tips = edges.flatMap(({ edge, points, cross, own }) => [
    ...(edge.kind === 'tie' ? [] : [{ name: `the arrowhead of ${own.name}`, box: headOf(points) }]),
    ...(cross ? [{ name: `the cross of ${own.name}`, box: around(cross, CROSS_RADIUS) }] : []),
  ]);
  const textMark = (kind: string, { lines, box }: Label): Part => ({
    name: `the ${kind} "${lines.join(' ')}"`,
    box,
  });
  return {
    size,
    nodes: nodes.map(({ id, box }) => ({ id, name: `"${id}"`, box })),
    groups: [...groups, ...lanes].map(({ id, box, nodes: members }) => ({
      id,
      name: `"${id}"`,
      box,
      nodes: members,
    })),
    edges: edges.map(({ own }) => own),
    tips,
    inner: nodes.map(({ id, kind, box, text }) => ({
      name: `the label of "${id}"`,
      box: text.box,
      room: roomIn(kind, box),
    })),
    marks: [
      ...edges.flatMap(({ label, onLine, own }) =>
        label ? [{ ...textMark('label', label), on: onLine ? own : undefined }] : [],
      ),
      ...nodes.flatMap(({ under }) => (under ? [textMark('caption', under)] : [])),
      ...[...groups.map(({ title }) => title), ...titles].map((it) => textMark('title', it)),
    ],
    dividers,
  };
}

/**
 * Lays out one drawing of a figure.
 * @throws Error with a sentence for each thing that's wrong with the drawing, one per line.
 */
export function layout(figure: Figure, width: Width): Layout {
  const plan = planOf(figure, width);
  let drawn = place(plan, gridOf(plan, 0));
  const above = -Math.min(0, ...reaching(drawn).map(({ y }) => y));
  if (above > 0) drawn = place(plan, gridOf(plan, above));
  const wrong = faults(pictureOf(drawn));
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return drawn;
}
