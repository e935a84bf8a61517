/** A figure's geometry as the browser draws it, measured in the units of the drawing. */

export type Report = {
  figures: number;
  /** What lies over what, and what is too small or does not fit. */
  faults: string[];
  /** Height of the smallest text in CSS px. */
  smallest: number;
};

/** Measures every figure in view. Runs in the page, so it brings all it needs along. */
export const figureFaults = (): Report => {
  type Rect = { name: string; left: number; top: number; right: number; bottom: number };
  const faults: string[] = [];
  let smallest = Number.POSITIVE_INFINITY;

  const rectOf = (it: SVGGraphicsElement, name: string): Rect => {
    const { x, y, width, height } = it.getBBox();
    return { name, left: x, top: y, right: x + width, bottom: y + height };
  };
  const share = (a: Rect, b: Rect, by = 0) =>
    a.left < b.right + by &&
    b.left < a.right + by &&
    a.top < b.bottom + by &&
    b.top < a.bottom + by;
  const holds = (a: Rect, b: Rect, by: number) =>
    b.left >= a.left + by && b.right <= a.right - by && b.top >= a.top && b.bottom <= a.bottom;

  /** What path data draws: stretches as rectangles without breadth, heads and crosses by their strokes. */
  const strokes = (d: string, name: string): Rect[] => {
    const rects: Rect[] = [];
    let [x, y] = [0, 0];
    for (const [, command = '', rest = ''] of d.matchAll(/([MmHhVvl])([^MmHhVvl]*)/g)) {
      const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
      const [from, to] = [
        [x, y],
        [x, y],
      ] as [[number, number], [number, number]];
      const [a = 0, b = 0] = numbers;
      if (command === 'M') [x, y] = [a, b];
      if (command === 'm') [x, y] = [x + a, y + b];
      if (command === 'l') {
        for (let i = 0; i < numbers.length; i += 2) {
          const [dx = 0, dy = 0] = numbers.slice(i);
          rects.push({
            name: 'a head or a cross',
            left: Math.min(x, x + dx),
            right: Math.max(x, x + dx),
            top: Math.min(y, y + dy),
            bottom: Math.max(y, y + dy),
          });
          [x, y] = [x + dx, y + dy];
        }
      }
      if (command === 'm' || command === 'l') continue;
      if (command === 'H') x = a;
      if (command === 'h') x += a;
      if (command === 'V') y = a;
      if (command === 'v') y += a;
      [to[0], to[1]] = [x, y];
      if (command === 'M') continue;
      rects.push({
        name,
        left: Math.min(from[0], to[0]),
        right: Math.max(from[0], to[0]),
        top: Math.min(from[1], to[1]),
        bottom: Math.max(from[1], to[1]),
      });
    }
    return rects;
  };

  const figures = [...document.querySelectorAll<SVGSVGElement>('figure svg')].filter(
    (svg) => svg.getBoundingClientRect().width > 0,
  );
  figures.forEach((svg, index) => {
    const say = (sentence: string) => faults.push(`figure ${index + 1}: ${sentence}`);
    const { width, height } = svg.viewBox.baseVal;
    const scale = svg.getBoundingClientRect().width / width;
    const all = <T extends SVGGraphicsElement>(selector: string) => [
      ...svg.querySelectorAll<T>(selector),
    ];
    const rings = all('rect.h').map((it) => rectOf(it, 'a ring'));
    // A store is the shape that has a lid; a queue's slots are inside its box.
    const stores = all('path:not(.w)').filter((it) => it.getAttribute('d')?.includes('a'));
    const slots = all('path:not(.w)').filter((it) => !it.getAttribute('d')?.includes('a'));
    const nodes = [...all('rect:not(.h)'), ...stores].map((it) => rectOf(it, 'a node'));
    const badges = all('circle').map((it) => rectOf(it, 'a number'));
    const lines = all('path.w').flatMap((it) => strokes(it.getAttribute('d') ?? '', 'a line'));

    const labels: (Rect & { x?: string; y?: number })[] = [];
    for (const text of all<SVGTextElement>('text')) {
      const rect = rectOf(text, `"${text.textContent}"`);
      smallest = Math.min(smallest, parseFloat(getComputedStyle(text).fontSize) * scale);
      if (text.classList.contains('n')) {
        if (!badges.some((it) => holds(it, rect, 1))) say(`${rect.name} is larger than its disc`);
        continue;
      }
      const node = nodes.find((it) => share(it, rect));
      const x = text.getAttribute('x') ?? '';
      if (!node) labels.push({ ...rect, x, y: Number(text.getAttribute('y')) });
      else if (!holds(node, rect, 3)) say(`${rect.name} is larger than its box`);
      for (const slot of slots) {
        if (share(rectOf(slot, ''), rect, 1)) say(`${rect.name} lies on a queue's slots`);
      }
      if (rect.left < 0 || rect.top < -2 || rect.right > width || rect.bottom > height + 2) {
        say(`${rect.name} stands outside`);
      }
    }

    const apart: typeof labels = [...nodes, ...labels, ...badges];
    /** Two lines of one label: a font's own height may be a little more than their distance. */
    const oneLabel = (a: (typeof apart)[number], b: (typeof apart)[number]) =>
      a.y !== undefined && b.y !== undefined && a.x === b.x && Math.abs(a.y - b.y) === 15;
    apart.forEach((a, i) => {
      for (const b of apart.slice(0, i)) {
        if (share(a, b, oneLabel(a, b) ? -2 : 1)) say(`${a.name} lies over ${b.name}`);
      }
    });
    for (const label of labels) {
      for (const line of lines) {
        if (share(label, line, 0.75)) say(`${label.name} lies on ${line.name}`);
      }
      for (const { left, top, right, bottom } of rings) {
        const border = [
          { left, right, top, bottom: top },
          { left, right, top: bottom, bottom },
          { left, right: left, top, bottom },
          { left: right, right, top, bottom },
        ];
        if (border.some((it) => share(label, { name: '', ...it }, 1))) {
          say(`${label.name} lies on a ring`);
        }
      }
    }
    for (const line of lines) {
      for (const node of nodes)
        if (share(node, line, -1)) say(`${line.name} runs through ${node.name}`);
    }
    if (lines.length === 0 || nodes.length === 0) say('has no lines or no nodes');
  });
  return { figures: figures.length, faults, smallest };
};
