import { type Drawing, DRAWN_KINDS } from '../../content/figures/drawing.ts';
import {
  along,
  around,
  type Box,
  boxOf,
  grow,
  lengthOf,
  overlap,
  type Point,
  segmentsOf,
} from './geometry.ts';
import type { Layout } from './layout.ts';
import { CROSS_RADIUS, type Label, LINE_HEIGHT, ON_LINE_GAP } from './measure.ts';

type Rectangle = [number, number, number, number];
const rectangle = ({ x, y, width, height }: Box): Rectangle => [x, y, width, height];

/** Path data of a line. */
function path(points: Point[]): string {
  return points
    .map(([x, y], i) => {
      const before = points[i - 1];
      if (!before) return `M${x} ${y}`;
      return before[1] === y ? `H${x}` : `V${y}`;
    })
    .join('');
}

/** Path data of a line that's interrupted where it goes through one of the boxes. */
function interrupted(points: Point[], boxes: Box[]): string {
  const pieces: Point[][] = [points.slice(0, 1)];
  for (const segment of segmentsOf(points)) {
    const length = lengthOf(segment);
    const [[x1, y1]] = segment;
    const gaps = boxes
      .filter((box) => overlap(grow(boxOf(segment), 0.5), box))
      .map((box) => {
        const [from, to] =
          segment[0][1] === segment[1][1] ? [box.x - x1, box.width] : [box.y - y1, box.height];
        const ends = [Math.abs(from), Math.abs(from + to)];
        return { start: Math.max(0, Math.min(...ends)), end: Math.min(length, Math.max(...ends)) };
      })
      .sort((a, b) => a.start - b.start);
    for (const { start, end } of gaps) {
      pieces.at(-1)?.push(along(segment, start));
      pieces.push([along(segment, end)]);
    }
    pieces.at(-1)?.push(segment[1]);
  }
  return pieces.map(path).join('');
}

/** The letter of the arrowhead at the end of an edge, as `Drawing` says. */
function head(points: Point[]): string {
  const [x1, y1] = points.at(-2) ?? [0, 0];
  const [x2, y2] = points.at(-1) ?? [0, 0];
  if (y1 === y2) return x2 > x1 ? 'R' : 'L';
  return y2 > y1 ? 'D' : 'U';
}

const cross = ([x, y]: Point) => `M${x - CROSS_RADIUS} ${y - CROSS_RADIUS}l8 8m0-8l-8 8`;

const ANCHORS = { start: '', middle: 'm', end: 'e' } as const;

/** Path data by look, in the order of `Drawing.paths`. */
function pathsOf({ edges, dividers }: Layout): Drawing['paths'] {
  const paths: Drawing['paths'] = ['', '', '', '', '', ''];
  for (const { edge, points, cross: at, label, onLine } of edges) {
    const open = [
      ...(label && onLine ? [grow(label.box, ON_LINE_GAP)] : []),
      ...(at ? [around(at, CROSS_RADIUS + 3)] : []),
    ];
    const line = interrupted(points, open);
    if (edge.kind === 'tie') paths[4] += line;
    else if (at) {
      const [x, y] = points.at(-1) ?? [0, 0];
      paths[2] += `${cross(at)}M${x} ${y}${head(points)}`;
      paths[3] += line;
    } else paths[edge.kind === 'main' ? 1 : 0] += line + head(points);
  }
  paths[5] = dividers
    .map(({ x, y, width, height }) => `M${x} ${y}${width > 0 ? `h${width}` : `v${height}`}`)
    .join('');
  return paths;
}

/** Writes a layout as the small `Drawing` that ships. */
export function encode(drawn: Layout): Drawing {
  const { size, nodes, groups, lanes, edges, titles } = drawn;
  const text = (classes: string, { lines: all, x, y, anchor }: Label): Drawing['labels'] =>
    all.map((line, i) => [`${ANCHORS[anchor]} ${classes}`.trim(), x, y + i * LINE_HEIGHT, line]);
  return {
    size,
    groups: groups.map(({ box }) => rectangle(box)),
    lanes: lanes.map(({ box }) => rectangle(box)),
    nodes: nodes.map(({ kind, box, text: { lines: all } }): Drawing['nodes'][number] => {
      const place = [...rectangle(box), all.join('\n')] as const;
      const index = DRAWN_KINDS.indexOf(kind);
      return index > 0 ? [...place, index] : [...place];
    }),
    paths: pathsOf(drawn),
    labels: [
      ...groups.flatMap(({ title }) => text('', title)),
      ...titles.flatMap((title) => text('q', title)),
      ...edges.flatMap(({ label, edge }) =>
        label ? text(edge.kind === 'main' ? 'a' : 'l', label) : [],
      ),
      ...nodes.flatMap(({ under }) => (under ? text('l', under) : [])),
    ],
  };
}
