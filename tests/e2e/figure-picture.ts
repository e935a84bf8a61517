/** Figures as a browser has drawn them, for the same check that the build makes of their layouts. */
import {
  type Box,
  boxOf,
  centre,
  isNear,
  overlap,
  type Part,
  type Picture,
  type PictureEdge,
  type Point,
} from '../../modules/figures/geometry.ts';
import { LINE_HEIGHT } from '../../modules/figures/measure.ts';

/** An element of a drawing: its classes, its path data and its box in the drawing's own units. */
type Shape = { tag: string; classes: string[]; d: string; box: Box };
type Text = { text: string; classes: string[]; x: number; y: number; box: Box; size: number };

/** What a browser reports about one figure. */
export type MeasuredFigure = {
  size: [width: number, height: number];
  shapes: Shape[];
  /** `size` is the font's, in CSS px on the screen. */
  texts: Text[];
};

/** Measures every figure in view. Runs in the page, so it uses nothing from outside. */
export const measureFigures = (): MeasuredFigure[] => {
  const boxIn = (it: SVGGraphicsElement) => {
    const { x, y, width, height } = it.getBBox();
    return { x, y, width, height };
  };
  return [...document.querySelectorAll<SVGSVGElement>('figure svg')]
    .filter((svg) => svg.getBoundingClientRect().width > 0)
    .map((svg) => {
      const { width, height } = svg.viewBox.baseVal;
      const scale = svg.getBoundingClientRect().width / width;
      return {
        size: [width, height],
        shapes: [...svg.querySelectorAll<SVGGraphicsElement>('rect, path')].map((it) => ({
          tag: it.tagName,
          classes: [...it.classList],
          d: it.getAttribute('d') ?? '',
          box: boxIn(it),
        })),
        texts: [...svg.querySelectorAll('text')].map((it) => ({
          text: it.textContent,
          classes: [...it.classList],
          x: Number(it.getAttribute('x')),
          y: Number(it.getAttribute('y')),
          box: boxIn(it),
          size: parseFloat(getComputedStyle(it).fontSize) * scale,
        })),
      };
    });
};

/** The lines of path data, and the boxes of the arrowheads and crosses, which `l` draws. */
function traced(d: string): { lines: Point[][]; tips: Box[] } {
  const lines: Point[][] = [];
  const tips: Point[][] = [];
  let [x, y] = [0, 0];
  let tip: Point[] | undefined;
  for (const [, command = '', rest = ''] of d.matchAll(/([MmHhVvl])([^MmHhVvl]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const [a = 0, b = 0] = numbers;
    if (command === 'm') [x, y] = [x + a, y + b];
    else if (command === 'l') {
      if (!tip) tips.push((tip = []));
      tip.push([x, y]);
      for (let i = 0; i < numbers.length; i += 2) {
        [x, y] = [x + (numbers[i] ?? 0), y + (numbers[i + 1] ?? 0)];
        tip.push([x, y]);
      }
    } else {
      tip = undefined;
      const last = lines.at(-1)?.at(-1);
      if (command === 'M') {
        [x, y] = [a, b];
        // The dashes of a failure begin a new line at each corner; it's still the same edge.
        if (last?.[0] !== x || last[1] !== y) lines.push([[x, y]]);
      } else {
        if (command === 'H') x = a;
        if (command === 'h') x += a;
        if (command === 'V') y = a;
        if (command === 'v') y += a;
        lines.at(-1)?.push([x, y]);
      }
    }
  }
  return { lines: lines.filter(({ length }) => length > 1), tips: tips.map(boxOf) };
}

/** Labels of several lines as one: their lines follow each other at one place and distance. */
function labelsOf(texts: Text[]): Part[] {
  const labels: Text[][] = [];
  for (const it of texts) {
    const before = labels.at(-1)?.at(-1);
    const same = before?.x === it.x && before.classes.join() === it.classes.join();
    if (same && it.y - before.y === LINE_HEIGHT) labels.at(-1)?.push(it);
    else labels.push([it]);
  }
  return labels.map((lines) => ({
    name: `the label "${lines.map(({ text }) => text).join(' ')}"`,
    box: boxOf(lines.flatMap(({ box }) => cornersOf(box))),
  }));
}

const cornersOf = ({ x, y, width, height }: Box): Point[] => [
  [x, y],
  [x + width, y + height],
];

/** Whether a point is in a box or on its border. */
const has = (box: Box, point: Point) => isNear([point, point], box, 0);

/** What the check looks at. A text over a node counts as that node's label. */
export function measuredPicture({ size, shapes, texts }: MeasuredFigure): Picture {
  const isLine = ({ classes }: Shape) => classes.includes('w');
  /** Dotted; so is the line of a note, but that has nodes at its ends. */
  const isDivider = (classes: string[]) => classes.includes('s') && !classes.includes('t');
  const isLid = ({ d }: Shape) => d.includes('a');
  const rects = shapes.filter(({ tag }) => tag === 'rect');
  const paths = shapes.filter(({ tag }) => tag === 'path');
  const ownPaths = paths.filter((it) => !isLine(it));
  const slots = ownPaths.filter((it) => !isLid(it));

  const nodes = [...rects.filter((it) => !isLine(it)), ...ownPaths.filter(isLid)].map(
    ({ box }, i) => {
      const label = texts.filter((it) => overlap(it.box, box)).map(({ text }) => text);
      return { id: `node ${i}`, name: `"${label.join(' ')}"`, box };
    },
  );
  const groups = rects.filter(isLine).map(({ box }, i) => ({
    id: `group ${i}`,
    name: `"${i + 1}"`,
    box,
    nodes: nodes.filter((it) => has(box, centre(it.box))).map(({ id }) => id),
  }));
  const drawn = paths.filter(isLine).map(({ classes, d }) => ({ classes, ...traced(d) }));
  const edges = drawn
    .flatMap(({ classes, lines }) => (isDivider(classes) ? [] : lines))
    .map((points, i): PictureEdge => {
      const isEnd = ({ box }: Part) => [points[0], points.at(-1)].some((it) => it && has(box, it));
      const ends = [...nodes, ...groups].filter(isEnd).map(({ id }) => id);
      return { name: `line ${i + 1}`, points, ends };
    });

  /** A queue's slots leave its text less room. */
  const roomIn = ({ box }: Part): Box => {
    const right = Math.min(
      box.x + box.width,
      ...slots.filter((it) => overlap(it.box, box)).map((it) => it.box.x),
    );
    return { ...box, x: box.x + 4, width: right - box.x - 8 };
  };
  const nodeOf = (it: Text) => nodes.find(({ box }) => overlap(box, it.box));
  const named = (it: Text) => ({ name: `the text "${it.text}"`, box: it.box });
  return {
    size,
    nodes,
    groups,
    edges,
    tips: drawn.flatMap(({ tips }) =>
      tips.map((box) => ({ name: 'an arrowhead or a cross', box })),
    ),
    inner: texts.flatMap((it) => {
      const node = nodeOf(it);
      return node ? [{ ...named(it), room: roomIn(node) }] : [];
    }),
    marks: labelsOf(texts.filter((it) => !nodeOf(it))),
    dividers: drawn.flatMap(({ classes, lines }) => (isDivider(classes) ? lines.map(boxOf) : [])),
  };
}
