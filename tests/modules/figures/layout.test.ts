import { describe, expect, test } from 'vitest';
import { figures } from '../../../content/data/figures/index.ts';
import { type Figure, type Width, WIDTHS } from '../../../content/figures/schema.ts';
import { faults } from '../../../modules/figures/faults.ts';
import { drawingsOf } from '../../../modules/figures/index.ts';
import { layout, pictureOf } from '../../../modules/figures/layout.ts';
import { widest, wrap } from '../../../modules/figures/measure.ts';

const ALL = Object.entries(figures).flatMap(([id, figure]) =>
  WIDTHS.map((width): [string, Width, Figure] => [id, width, figure]),
);

describe.each(ALL)('%s, %s', (_, width, figure) => {
  const drawn = layout(figure, width);

  test('has no faults, and everything in it is checked', () => {
    const picture = pictureOf(drawn);
    expect(faults(picture)).toEqual([]);
    const { nodes, edges, groups = [], lanes = [] } = figure;
    const failures = edges.filter(({ kind }) => kind === 'failure').length;
    expect(picture.nodes).toHaveLength(nodes.length);
    expect(picture.inner).toHaveLength(nodes.length);
    expect(picture.edges).toHaveLength(edges.length);
    expect(picture.groups).toHaveLength(groups.length);
    expect(picture.tips).toHaveLength(edges.length + failures);
    expect(picture.marks).toHaveLength(
      edges.filter(({ label }) => label).length + groups.length + lanes.length,
    );
    expect(picture.dividers).toHaveLength(Math.max(0, lanes.length - 1));
  });

  test('is as wide as its column, and low enough for a popup', () => {
    expect(drawn.size[0]).toBe(width === 'wide' ? 688 : 316);
    expect(drawn.size[1]).toBeLessThan(440);
  });

  test('nodes in one column are equally wide and aligned', () => {
    const grouped = new Set(drawn.groups.flatMap(({ nodes }) => nodes));
    const columns = Map.groupBy(
      drawn.nodes.filter(({ id }) => !grouped.has(id)),
      (node) => node[width][0],
    );
    for (const nodes of columns.values()) {
      expect(new Set(nodes.map(({ box }) => `${box.x} ${box.width}`)).size).toBe(1);
    }
  });

  test('a failure has dashes and a cross; nothing else does', () => {
    const { paths } = drawingsOf({ it: figure }, width)['it'] ?? { paths: [] };
    const failures = figure.edges.filter(({ kind }) => kind === 'failure').length;
    expect(drawn.edges.filter(({ cross }) => cross)).toHaveLength(failures);
    expect((paths[2]?.match(/l8 8m0-8l-8 8/g) ?? []).length).toBe(failures);
    expect(paths[3] !== '').toBe(failures > 0);
  });
});

describe("a description that can't be drawn well is refused with a sentence", () => {
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
      'a label that is wider than any box',
      {
        nodes: [step('a', 'Donaudampfschifffahrtsgesellschaft', 0, 0), b, c],
        edges: [{ from: 'b', to: 'c' }],
      },
      /figures\.x\.narrow: "Donau.*" is wider than its box by \d+ px: give it a shorter label in `short`/,
    ],
    [
      'an edge through a node',
      { nodes: [a, b, c], edges: [{ from: 'a', to: 'c' }] },
      /the edge from "a" to "c" runs over "b": hint other sides or move the node/,
    ],
    [
      'an edge that leaves by the wrong side',
      {
        nodes: [a, b],
        edges: [{ from: 'a', to: 'b', narrow: { leave: 'left', enter: 'right' } }],
      },
      /the edge from "a" to "b" has no clear route: hint the sides/,
    ],
    [
      'two edges that cross',
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
      'a label that lies on the next edge',
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
  test('goes on as few lines as it needs, all about the same length', () => {
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
