import type { Layout } from '../../../modules/figures/placed.ts';

type Rect = { name: string; left: number; top: number; right: number; bottom: number };

const rect = (
  name: string,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Rect => ({ name, left: x, top: y, right: x + width, bottom: y + height });

const share = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Every 1 px of a line, its first and last 2 px left out. */
function dots(points: readonly (readonly [number, number])[]): [number, number][] {
  const all = points.slice(1).flatMap(([x2, y2], i) => {
    const [x1, y1] = points[i] ?? [x2, y2];
    const length = Math.abs(x2 - x1) + Math.abs(y2 - y1);
    return Array.from({ length: Math.floor(length) }, (_, step): [number, number] => [
      x1 + Math.sign(x2 - x1) * step,
      y1 + Math.sign(y2 - y1) * step,
    ]);
  });
  return all.slice(2, -2);
}

const inside = ([x, y]: [number, number], it: Rect) =>
  x > it.left && x < it.right && y > it.top && y < it.bottom;

/**
 * What lies over what in a layout, found by walking along its lines; written apart from the layout's
 * own check, so that a slip in either is found.
 */
export function overlaps({ nodes, rings, lines, titles, dividers, size }: Layout): string[] {
  const found: string[] = [];
  const boxes = nodes.map(({ id, box }) => rect(id, box));
  const texts = [
    ...[...rings.map(({ title }) => title), ...titles].map((it) =>
      rect(it.lines.join(' '), it.box),
    ),
    ...lines.flatMap(({ label }) => (label ? [rect(label.lines.join(' '), label.box)] : [])),
  ];
  const badges = lines.flatMap(({ badge, edge }) =>
    badge
      ? [
          rect(`number of ${edge.from}`, {
            x: badge[0] - 9,
            y: badge[1] - 9,
            width: 18,
            height: 18,
          }),
        ]
      : [],
  );
  const apart = (list: Rect[]) => {
    list.forEach((a, i) => {
      for (const b of list.slice(0, i)) if (share(a, b)) found.push(`${a.name} over ${b.name}`);
    });
  };
  apart([...boxes, ...texts, ...badges]);

  for (const { name, left, top, right, bottom } of [...boxes, ...texts, ...badges]) {
    if (left < 0 || top < -1 || right > size[0] || bottom > size[1] + 1) {
      found.push(`${name} outside`);
    }
  }
  for (const { id, text, box } of nodes) {
    const [label, around] = [rect(id, text.box), rect(id, box)];
    const fits =
      label.left >= around.left + 4 &&
      label.right <= around.right - 4 &&
      label.top >= around.top &&
      label.bottom <= around.bottom;
    if (!fits) found.push(`label of ${id} larger than its box`);
  }
  const walked = lines.map((line) => ({ line, dots: dots(line.points) }));
  for (const { line, dots: all } of walked) {
    const name = `${line.edge.from} to ${line.edge.to}`;
    for (const it of [...boxes, ...texts]) {
      if (all.some((dot) => inside(dot, it))) found.push(`line ${name} over ${it.name}`);
    }
    for (const divider of dividers) {
      const it = rect('divider', divider);
      const along = (dot: [number, number]) =>
        it.left === it.right ? Math.abs(dot[0] - it.left) < 1 : Math.abs(dot[1] - it.top) < 1;
      if (all.filter(along).length > 3) found.push(`line ${name} along a divider`);
    }
  }
  walked.forEach((a, i) => {
    const places = new Set(a.dots.map(String));
    for (const b of walked.slice(0, i)) {
      if (b.dots.some((dot) => places.has(String(dot)))) {
        found.push(
          `${a.line.edge.from}–${a.line.edge.to} meets ${b.line.edge.from}–${b.line.edge.to}`,
        );
      }
    }
  });
  return found;
}

/** Lines that do not go at right angles, or do not begin and end on the borders of their ends. */
export function looseEnds({ nodes, rings, lines }: Layout): string[] {
  const ends = new Map([...nodes, ...rings].map(({ id, box }) => [id, rect(id, box)]));
  const onBorder = ([x, y]: readonly [number, number], it: Rect | undefined) =>
    it !== undefined &&
    (((x === it.left || x === it.right) && y > it.top && y < it.bottom) ||
      ((y === it.top || y === it.bottom) && x > it.left && x < it.right));
  return lines.flatMap(({ edge, points }) => {
    const name = `${edge.from} to ${edge.to}`;
    const bent = points.slice(1).some(([x, y], i) => x !== points[i]?.[0] && y !== points[i]?.[1]);
    const nowhere = [Number.NaN, Number.NaN] as const;
    const [first, last] = [points[0] ?? nowhere, points.at(-1) ?? nowhere];
    return [
      ...(bent ? [`${name} is not at right angles`] : []),
      ...(onBorder(first, ends.get(edge.from)) ? [] : [`${name} begins off the border`]),
      ...(onBorder(last, ends.get(edge.to)) ? [] : [`${name} ends off the border`]),
    ];
  });
}
