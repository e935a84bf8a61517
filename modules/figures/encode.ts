import { type Drawing, NODE_KINDS } from '../../content/figures/drawing.ts';
import { along, type Box, lengthOf, near, type Point, segmentsOf } from './geometry.ts';
import type { Label } from './labels.ts';
import { CROSS } from './measures.ts';
import type { Layout } from './placed.ts';
import { LINE } from './text.ts';

type Rectangle = [number, number, number, number];
const rectangle = ({ x, y, width, height }: Box): Rectangle => [x, y, width, height];

/** Path data of a line with right angles. */
function path(points: Point[]): string {
  return points
    .map(([x, y], i) => {
      const before = points[i - 1];
      if (!before) return `M${x} ${y}`;
      return before[1] === y ? `H${x}` : `V${y}`;
    })
    .join('');
}

/** The letter of the arrowhead where the line ends. */
function head(points: Point[]): string {
  const [x1, y1] = points.at(-2) ?? [0, 0];
  const [x2, y2] = points.at(-1) ?? [0, 0];
  if (y1 === y2) return x2 > x1 ? 'R' : 'L';
  return y2 > y1 ? 'D' : 'U';
}

/** A failure's line in two parts: its cross and its head, and the dashes before and behind the cross. */
function failure(points: Point[], [x, y]: Point): { solid: string; dashes: string } {
  const end = points.at(-1) ?? [0, 0];
  const dashes = segmentsOf(points).map((segment) => {
    const [start, stop] = segment;
    const at = lengthOf([start, [x, y]]);
    const on = near(segment, { x, y, width: 0, height: 0 }, 1);
    if (!on) return path([start, stop]);
    return (
      path([start, along(segment, at - CROSS - 3)]) + path([along(segment, at + CROSS + 3), stop])
    );
  });
  return {
    solid: `M${x - CROSS} ${y - CROSS}l8 8m0-8l-8 8` + `M${end[0]} ${end[1]}${head(points)}`,
    dashes: dashes.join(''),
  };
}

const ANCHORS = { start: '', middle: 'm', end: 'e' } as const;

/** A layout as what ships of it. */
export function encode({ size, nodes, rings, lines, titles, dividers }: Layout): Drawing {
  const text = (classes: string, { lines: all, x, y, anchor }: Label): Drawing['labels'] =>
    all.map((line, i) => [`${ANCHORS[anchor]} ${classes}`.trim(), x, y + i * LINE, line]);
  const paths: Drawing['paths'] = ['', '', '', '', ''];
  for (const line of lines) {
    if (line.cross) {
      const { solid, dashes } = failure(line.points, line.cross);
      paths[2] += solid;
      paths[3] += dashes;
    } else {
      paths[line.edge.kind === 'main' ? 1 : 0] += path(line.points) + head(line.points);
    }
  }
  paths[4] = dividers
    .map(({ x, y, width, height }) => `M${x} ${y}${width > 0 ? `h${width}` : `v${height}`}`)
    .join('');
  return {
    size,
    rings: rings.map(({ box }) => rectangle(box)),
    nodes: nodes.map(({ kind, box, text: { lines: all } }): Drawing['nodes'][number] => {
      const place = [...rectangle(box), all.join('\n')] as const;
      const index = NODE_KINDS.indexOf(kind);
      return index > 0 ? [...place, index] : [...place];
    }),
    paths,
    labels: [
      ...rings.flatMap(({ title }) => text('', title)),
      ...titles.flatMap((title) => text('q', title)),
      ...lines.flatMap(({ label, edge }) =>
        label ? text(edge.kind === 'main' ? 'a' : 'l', label) : [],
      ),
    ],
    key: lines.flatMap(({ badge, edge }) =>
      badge ? [[...badge, (edge.label ?? []).join(' ')] as [number, number, string]] : [],
    ),
  };
}
