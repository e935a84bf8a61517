import { type Drawing, NODE_KINDS } from '../../content/figures/drawing.ts';
import { along, around, type Box, isNear, lengthOf, type Point, segmentsOf } from './geometry.ts';
import type { Layout } from './layout.ts';
import { CROSS_RADIUS, type Label, LINE_HEIGHT } from './measure.ts';

type Rectangle = [number, number, number, number];
const rectangle = ({ x, y, width, height }: Box): Rectangle => [x, y, width, height];

/** Path data of an edge. */
function path(points: Point[]): string {
  return points
    .map(([x, y], i) => {
      const before = points[i - 1];
      if (!before) return `M${x} ${y}`;
      return before[1] === y ? `H${x}` : `V${y}`;
    })
    .join('');
}

/** The letter of the arrowhead at the end of an edge, as `Drawing` says. */
function head(points: Point[]): string {
  const [x1, y1] = points.at(-2) ?? [0, 0];
  const [x2, y2] = points.at(-1) ?? [0, 0];
  if (y1 === y2) return x2 > x1 ? 'R' : 'L';
  return y2 > y1 ? 'D' : 'U';
}

/** A failure's edge in two parts: its cross and arrowhead, and the dashes that leave the cross free. */
function failure(points: Point[], [x, y]: Point): { solid: string; dashes: string } {
  const end = points.at(-1) ?? [0, 0];
  const dashes = segmentsOf(points).map((segment) => {
    const [start, stop] = segment;
    const at = lengthOf([start, [x, y]]);
    const on = isNear(segment, around([x, y], 0), 1);
    if (!on) return path([start, stop]);
    return (
      path([start, along(segment, at - CROSS_RADIUS - 3)]) +
      path([along(segment, at + CROSS_RADIUS + 3), stop])
    );
  });
  return {
    solid:
      `M${x - CROSS_RADIUS} ${y - CROSS_RADIUS}l8 8m0-8l-8 8` +
      `M${end[0]} ${end[1]}${head(points)}`,
    dashes: dashes.join(''),
  };
}

const ANCHORS = { start: '', middle: 'm', end: 'e' } as const;

/** Writes a layout as the small `Drawing` that ships. */
export function encode({ size, nodes, groups, edges, titles, dividers }: Layout): Drawing {
  const text = (classes: string, { lines: all, x, y, anchor }: Label): Drawing['labels'] =>
    all.map((line, i) => [`${ANCHORS[anchor]} ${classes}`.trim(), x, y + i * LINE_HEIGHT, line]);
  const paths: Drawing['paths'] = ['', '', '', '', ''];
  for (const { edge, points, cross } of edges) {
    if (cross) {
      const { solid, dashes } = failure(points, cross);
      paths[2] += solid;
      paths[3] += dashes;
    } else {
      paths[edge.kind === 'main' ? 1 : 0] += path(points) + head(points);
    }
  }
  paths[4] = dividers
    .map(({ x, y, width, height }) => `M${x} ${y}${width > 0 ? `h${width}` : `v${height}`}`)
    .join('');
  return {
    size,
    rings: groups.map(({ box }) => rectangle(box)),
    nodes: nodes.map(({ kind, box, text: { lines: all } }): Drawing['nodes'][number] => {
      const place = [...rectangle(box), all.join('\n')] as const;
      const index = NODE_KINDS.indexOf(kind);
      return index > 0 ? [...place, index] : [...place];
    }),
    paths,
    labels: [
      ...groups.flatMap(({ title }) => text('', title)),
      ...titles.flatMap((title) => text('q', title)),
      ...edges.flatMap(({ label, edge }) =>
        label ? text(edge.kind === 'main' ? 'a' : 'l', label) : [],
      ),
    ],
    key: edges.flatMap(({ number, edge }) =>
      number ? [[...number, (edge.label ?? []).join(' ')] as [number, number, string]] : [],
    ),
  };
}
