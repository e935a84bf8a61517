/** Lays a described figure out: from cells and sides to boxes, lines and labels in pixels. */
import type { Figure, FigureNode, Width } from '../../content/figures/schema.ts';
import { faults } from './faults.ts';
import { type Box, centre } from './geometry.ts';
import { gridOf } from './grid.ts';
import { type Label, label, marks } from './labels.ts';
import { LID, SLOTS } from './measures.ts';
import type { Layout, Line, PlacedNode, Ring } from './placed.ts';
import { routes } from './routes.ts';
import { LINE } from './text.ts';

/** The label of a node in the middle of its box; below a store's lid, beside a queue's slots. */
function nodeText(kind: FigureNode['kind'], box: Box, lines: string[]): Label {
  const [x, y] = centre(box);
  const down = kind === 'store' ? LID : 0;
  return label(
    lines,
    kind === 'queue' ? x - SLOTS / 2 : x,
    y + 4 + down - ((lines.length - 1) * LINE) / 2,
    'middle',
  );
}

/** What can stand out of its row. */
const things = ({ nodes, lines }: Pick<Layout, 'nodes' | 'lines'>): Box[] => [
  ...nodes.map(({ box }) => box),
  ...lines.flatMap(({ label: it }) => (it ? [it.box] : [])),
];

/** Everything in its place, good or bad, below `head` px of room. */
function place(figure: Figure, width: Width, head: number): Layout {
  const cells = gridOf(figure, width, head);
  const nodes = figure.nodes.map((node): PlacedNode => {
    const box = cells.boxOf(node);
    return { ...node, box, text: nodeText(node.kind, box, cells.linesOf(node)) };
  });
  const rings = cells.rings.map(({ lines, ...ring }): Ring => {
    const [x] = centre(ring.box);
    return { ...ring, title: label(lines, x, ring.box.y + 18, 'middle') };
  });
  const boxes = new Map([...nodes, ...rings].map(({ id, box }) => [id, box]));
  const lines = routes(cells, boxes).map((route): Line => ({ ...route, ...marks(route, cells) }));
  const [total, height] = cells.size;
  const lowest = things({ nodes, lines }).map((it) => it.y + it.height + 1);
  return {
    size: [total, Math.ceil(Math.max(height, ...lowest))],
    nodes,
    rings,
    lines,
    titles: cells.titles.map(({ text, x, y, centred }) =>
      label([text], x, y, centred ? 'middle' : 'start'),
    ),
    dividers: cells.dividers,
  };
}

/**
 * Lays out one drawing of a figure.
 * @throws Error with a sentence for each thing that keeps it from being drawn well, one a line.
 */
export function layout(figure: Figure, width: Width): Layout {
  let drawn = place(figure, width, 0);
  const above = -Math.min(0, ...things(drawn).map(({ y }) => y));
  if (above > 0) drawn = place(figure, width, above);
  const wrong = faults(drawn);
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return drawn;
}
