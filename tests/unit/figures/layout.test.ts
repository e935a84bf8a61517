import { describe, expect, test } from 'vitest';
import { figures } from '../../../content/figures/index.ts';
import { type Figure, type Width, WIDTHS } from '../../../content/figures/schema.ts';
import { layout } from '../../../modules/figures/layout.ts';
import { drawingsOf } from '../../../modules/figures/index.ts';
import { widest, wrap } from '../../../modules/figures/measure.ts';
import { looseEnds, overlaps } from './overlaps.ts';

const ALL = Object.entries(figures).flatMap(([id, figure]) =>
  WIDTHS.map((width): [string, Width, Figure] => [id, width, figure]),
);

describe.each(ALL)('%s, %s', (_, width, figure) => {
  const drawn = layout(figure, width);

  test('nothing lies over anything else, and every line ends where it belongs', () => {
    expect(overlaps(drawn)).toEqual([]);
    expect(looseEnds(drawn)).toEqual([]);
  });

  test('is as wide as its column, and low enough for a popup', () => {
    expect(drawn.size[0]).toBe(width === 'wide' ? 688 : 316);
    expect(drawn.size[1]).toBeLessThan(440);
  });

  test('boxes of one column are equally wide and in line', () => {
    const inRing = new Set(drawn.rings.flatMap(({ nodes }) => nodes));
    const columns = Map.groupBy(
      drawn.nodes.filter(({ id }) => !inRing.has(id)),
      (node) => node[width][0],
    );
    for (const nodes of columns.values()) {
      expect(new Set(nodes.map(({ box }) => `${box.x} ${box.width}`)).size).toBe(1);
    }
  });

  test('a failure has dashes and a cross; nothing else has', () => {
    const { paths } = drawingsOf({ it: figure }, width)['it'] ?? { paths: [] };
    const failures = figure.edges.filter(({ kind }) => kind === 'failure').length;
    expect(drawn.lines.filter(({ cross }) => cross)).toHaveLength(failures);
    expect((paths[2]?.match(/l8 8m0-8l-8 8/g) ?? []).length).toBe(failures);
    expect(paths[3] !== '').toBe(failures > 0);
  });
});

describe('a description that cannot be drawn well is refused with a sentence', () => {
  const step = (id: string, label: string, ...cell: [number, number, number?]) => ({
    id,
    label,
    kind: 'step' as const,
    wide: cell,
    narrow: cell,
  });
  const [a, b, c] = [step('a', 'A', 0, 0), step('b', 'B', 1, 0), step('c', 'C', 2, 0)];

  test.each<[string, Figure, RegExp]>([
    [
      'a label that no box holds',
      {
        nodes: [step('a', 'Donaudampfschifffahrtsgesellschaft', 0, 0), b, c],
        edges: [{ from: 'b', to: 'c' }],
      },
      /figures\.x\.narrow: "Donau.*" is wider than its box by \d+ px: say it shorter in `short`/,
    ],
    [
      'a line through a node',
      { nodes: [a, b, c], edges: [{ from: 'a', to: 'c' }] },
      /the edge from "a" to "c" runs over "b": hint other sides or move the node/,
    ],
    [
      'a line that leaves to the wrong side',
      {
        nodes: [a, b],
        edges: [{ from: 'a', to: 'b', narrow: { leave: 'left', enter: 'right' } }],
      },
      /the edge from "a" to "b" has no free way: hint the sides/,
    ],
    [
      'two lines that cross',
      {
        nodes: [a, c, step('d', 'D', 1, 1), step('e', 'E', 0, 2), step('f', 'F', 2, 2), b],
        edges: [
          { from: 'b', to: 'd' },
          {
            from: 'a',
            to: 'f',
            narrow: { leave: 'bottom', enter: 'top' },
            wide: { leave: 'bottom', enter: 'top' },
          },
          {
            from: 'c',
            to: 'e',
            narrow: { leave: 'bottom', enter: 'top' },
            wide: { leave: 'bottom', enter: 'top' },
          },
        ],
      },
      /the edge from "c" to "e" meets the edge from "a" to "f": hint other sides or other cells/,
    ],
    [
      'a label that stands on the next line',
      {
        nodes: [a, step('b', 'B', 0, 1), step('c', 'C', 1, 0), step('d', 'D', 1, 1)],
        edges: [
          {
            from: 'a',
            to: 'b',
            label: ['a very long label that goes on and on, and then on and on'],
          },
          { from: 'c', to: 'd' },
        ],
      },
      /the label "a very long.*" lies on the edge from "c" to "d": hint another side/,
    ],
  ])('%s', (_, figure, sentence) => {
    let message = '';
    for (const width of WIDTHS) {
      try {
        drawingsOf({ x: figure }, width);
      } catch (error) {
        message += (error as Error).message;
      }
    }
    expect(message).toMatch(sentence);
  });
});

describe('text', () => {
  test('stands on as few lines as it needs, and these about equally long', () => {
    expect(wrap('Update payment status to success', 130)).toEqual([
      'Update payment',
      'status to success',
    ]);
    expect(wrap('Client', 130)).toEqual(['Client']);
    expect(wrap('Unbreakable word', 10)).toEqual(['Unbreakable', 'word']);
  });

  test('is measured at its widest', () => {
    // In DejaVu Sans and Verdana at 12 px.
    expect(widest(['Business logic'])).toBe(86);
    expect(widest([])).toBe(0);
  });
});
