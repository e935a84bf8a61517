import { describe, expect, test } from 'vitest';
import { WIDTHS } from '../../../content/figures/cells.ts';
import type { Figure } from '../../../content/figures/schema.ts';
import { drawingsOf } from '../../../modules/figures/index.ts';

describe('a description that can’t be drawn well is refused with a sentence', () => {
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
      /the edge from "a" to "c" runs over "b": give other sides as hints or move the node/,
    ],
    [
      'an edge that leaves by the wrong side',
      {
        nodes: [a, b],
        edges: [{ from: 'a', to: 'b', narrow: { leave: 'left', enter: 'right' } }],
      },
      /the edge from "a" to "b" has no clear route: give the sides/,
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
      /the edge from "c" to "e" meets the edge from "a" to "f": give other sides as hints or other cells/,
    ],
    [
      'a label that is on the next edge',
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
      /the label "a very long.*" is on the edge from "c" to "d": give another side as a hint/,
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
