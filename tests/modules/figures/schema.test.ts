import { describe, expect, test } from 'vitest';
import { figures } from '../../../content/data/figures/index.ts';
import { type Figure, parseFigures } from '../../../content/figures/schema.ts';
import { content } from '../../../content/index.ts';
import { FIGURE_LABELS } from '../../fixtures/portfolio.ts';

const OWNERS = [...content.projects.items, ...content.approach.decisions].map(({ id }) => id);

/** The smallest possible figure. */
const small = (): Figure => ({
  nodes: [
    { id: 'a', label: 'Here', kind: 'step', wide: [0, 0], narrow: [0, 0] },
    { id: 'b', label: 'There', kind: 'store', wide: [1, 0], narrow: [0, 1] },
  ],
  edges: [{ from: 'a', to: 'b', label: ['go'] }],
});

function errorAfter(change: (figure: ReturnType<typeof small>) => unknown): string {
  const figure = small();
  change(figure);
  try {
    parseFigures({ x: figure }, ['x']);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
}

test('the figures of this card are valid, one for each project and decision', () => {
  expect(parseFigures(structuredClone(figures), OWNERS)).toEqual(figures);
  expect(Object.keys(figures).sort()).toEqual(OWNERS.toSorted());
});

test.each(Object.entries(FIGURE_LABELS))('%s says what the portfolio says', (id, expected) => {
  const { nodes = [], edges = [], groups = [], lanes = [], notes = [] } = figures[id] ?? {};
  const said = [
    ...[...nodes, ...groups, ...lanes].flatMap(({ label, short }) => [label, short ?? label]),
    ...edges.flatMap(({ label }) => (label ? [label.join(' ')] : [])),
    ...notes.flatMap(({ lines, caption = '' }) => [lines.join(' ').replace(/ +/g, ' '), caption]),
  ];
  expect([...new Set(said)].sort()).toEqual(expected.toSorted());
});

describe('a bad description is named by its path, with a sentence that says what to do', () => {
  test.each<[string, string, (figure: Figure) => unknown]>([
    ['nodes[0].label', 'is empty', (it) => Object.assign(it.nodes[0] ?? {}, { label: '' })],
    [
      'nodes[1].id',
      '"a" is used twice: give each its own id',
      (it) => Object.assign(it.nodes[1] ?? {}, { id: 'a' }),
    ],
    [
      'nodes[0].kind',
      "isn't a kind of node: use step, store, queue, external",
      (it) => Object.assign(it.nodes[0] ?? {}, { kind: 'cloud' }),
    ],
    [
      'nodes[1].wide',
      '"b" and "a" are in the same cell: move one of them',
      (it) => Object.assign(it.nodes[1] ?? {}, { wide: [0, 0] }),
    ],
    [
      'nodes[1].narrow',
      '"b" and "a" are in the same cell',
      (it) => Object.assign(it.nodes[1] ?? {}, { narrow: [0, 0.5] }),
    ],
    [
      'nodes[0].wide[0]',
      "isn't a place in the grid: count from 0, in whole or half cells",
      (it) => Object.assign(it.nodes[0] ?? {}, { wide: [0.3, 0] }),
    ],
    [
      'nodes[0].wide',
      'is missing: add it',
      (it) => Reflect.deleteProperty(it.nodes[0] ?? {}, 'wide'),
    ],
    [
      'nodes[0]',
      'has unknown fields (x, y)',
      (it) => Object.assign(it.nodes[0] ?? {}, { x: 1, y: 2 }),
    ],
    [
      'edges[0].to',
      `"c" isn't a node of this figure`,
      (it) => Object.assign(it.edges[0] ?? {}, { to: 'c' }),
    ],
    ['edges[0].to', '"a" leads to itself', (it) => Object.assign(it.edges[0] ?? {}, { to: 'a' })],
    [
      'edges[0].wide.leave',
      "isn't a side: left, right, top or bottom",
      (it) => Object.assign(it.edges[0] ?? {}, { wide: { leave: 'up' } }),
    ],
    [
      'edges[0].wide.label',
      "isn't a place for a label: left, right, top, bottom or on",
      (it) => Object.assign(it.edges[0] ?? {}, { wide: { label: 'over' } }),
    ],
    [
      'notes[0].of',
      `"c" isn't a node of this figure: use a node's id`,
      (it) => (it.notes = [{ id: 'n', of: 'c', lines: ['{}'], wide: [0, 1], narrow: [0, 2] }]),
    ],
    [
      'notes[0].wide',
      '"n" and "b" are in the same cell: move one of them',
      (it) => (it.notes = [{ id: 'n', of: 'a', lines: ['{}'], wide: [1, 0], narrow: [0, 2] }]),
    ],
    [
      'notes[0].lines[0]',
      "isn't a line of printable ASCII",
      (it) => (it.notes = [{ id: 'n', of: 'a', lines: ['é'], wide: [0, 1], narrow: [0, 2] }]),
    ],
    [
      'lanes[1]',
      'shares a row with another lane in the wide drawing: put lanes with borders one above the other',
      (it) => {
        it.bordered = true;
        it.lanes = [
          { id: 'one', label: 'One', nodes: ['a'] },
          { id: 'two', label: 'Two', nodes: ['b'] },
        ];
      },
    ],
    ['edges', 'has no entry: add at least one', (it) => (it.edges = [])],
    [
      'groups[0].nodes[0]',
      `"c" isn't a node of this figure`,
      (it) => (it.groups = [{ id: 'g', label: 'All', nodes: ['c'] }]),
    ],
    [
      'lanes[1].nodes[0]',
      '"a" is listed twice: a node has one place',
      (it) =>
        (it.lanes = [
          { id: 'one', label: 'One', nodes: ['a'] },
          { id: 'two', label: 'Two', nodes: ['a', 'b'] },
        ]),
    ],
  ])('%s %s', (path, sentence, change) => {
    const message = errorAfter(change);
    expect(message).toContain("The figures can't be drawn:\n");
    expect(message).toContain(`  figures.x.${path}: ${sentence}`);
  });

  test('a figure that belongs to nothing on the card', () => {
    expect(() => parseFigures({ x: small(), y: small() }, ['x'])).toThrow(
      '  figures.y: belongs to no project or decision: use one of x',
    );
  });
});
