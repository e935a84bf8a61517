import { describe, expect, test } from 'vitest';
import { figures } from '../../../content/data/figures/index.ts';
import { type Width, WIDTHS } from '../../../content/figures/cells.ts';
import type { Figure } from '../../../content/figures/schema.ts';
import { faults } from '../../../modules/figures/faults.ts';
import { type Box, overlap } from '../../../modules/figures/geometry.ts';
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
    const { nodes, edges, groups = [], lanes = [], notes = [], bordered } = figure;
    const failures = edges.filter(({ kind }) => kind === 'failure').length;
    expect(picture.nodes).toHaveLength(nodes.length + notes.length);
    expect(picture.inner).toHaveLength(nodes.length + notes.length);
    expect(picture.edges).toHaveLength(edges.length + notes.length);
    expect(picture.groups).toHaveLength(groups.length + (bordered ? lanes.length : 0));
    expect(picture.tips).toHaveLength(edges.length + failures);
    expect(picture.marks).toHaveLength(
      edges.filter(({ label }) => label).length +
        groups.length +
        lanes.length +
        notes.filter(({ caption }) => caption).length,
    );
    expect(picture.dividers).toHaveLength(bordered ? 0 : Math.max(0, lanes.length - 1));
  });

  test('is as wide as its column, and low enough to be seen whole in a popup', () => {
    expect(drawn.size[0]).toBe(width === 'wide' ? 688 : 316);
    expect(drawn.size[1]).toBeLessThan(500);
  });

  test('nodes in one column are equally wide and aligned', () => {
    const grouped = new Set(drawn.groups.flatMap(({ nodes }) => nodes));
    const columns = Map.groupBy(
      drawn.nodes.filter(({ id, kind }) => !grouped.has(id) && kind !== 'note'),
      ({ cell }) => cell.column,
    );
    for (const nodes of columns.values()) {
      expect(new Set(nodes.map(({ box }) => `${box.x} ${box.width}`)).size).toBe(1);
    }
  });

  test('a failure, and only a failure, has dashes and a cross', () => {
    const { paths } = drawingsOf({ it: figure }, width)['it'] ?? { paths: [] };
    const failures = figure.edges.filter(({ kind }) => kind === 'failure').length;
    expect(drawn.edges.filter(({ cross }) => cross)).toHaveLength(failures);
    expect((paths[2]?.match(/l8 8m0-8l-8 8/g) ?? []).length).toBe(failures);
    expect(paths[3] !== '').toBe(failures > 0);
  });
});

describe('a note', () => {
  const step = (id: string, column: number): Figure['nodes'][number] => {
    return { id, label: id, kind: 'step', wide: [column, 0], narrow: [column, 0] };
  };
  const drawing = drawingsOf(
    {
      it: {
        nodes: [step('a', 0), step('b', 1)],
        edges: [{ from: 'a', to: 'b' }],
        notes: [
          {
            id: 'n',
            of: 'a',
            lines: ['{', '  ok', '}'],
            caption: 'as sent',
            wide: [0, 1],
            narrow: [0, 1],
          },
        ],
      },
    },
    'narrow',
  )['it'];

  test('keeps its lines and indents, and has its caption under it', () => {
    const note = drawing?.nodes.at(-1) ?? [];
    expect(note.slice(4)).toEqual(['{\n  ok\n}', 4]);
    const [, , y = 0, text] = drawing?.labels.at(-1) ?? [];
    expect(text).toBe('as sent');
    expect(y).toBeGreaterThan(Number(note[1]) + Number(note[3]));
  });

  test('has a dotted line without an arrowhead', () => {
    expect(drawing?.paths[4]).toMatch(/^M\d+ \d+V\d+$/);
  });
});

test('a label on its line interrupts it', () => {
  const drawing = drawingsOf({ it: figures['ai-recruiting'] ?? expect.unreachable() }, 'wide')[
    'it'
  ];
  const [, x = 0, y = 0] = drawing?.labels.find(([, , , text]) => text === 'add job') ?? [];
  const half = widest(['add job']) / 2 + 4;
  expect(drawing?.paths[0]).toContain(`H${x + half}M${x - half} ${y - 4}H`);
});

test('the borders of lanes hold their own nodes, and others are between them', () => {
  for (const width of WIDTHS) {
    const { lanes, nodes } = layout(figures['ai-recruiting'] ?? expect.unreachable(), width);
    const inside = (box: Box) => nodes.filter((it) => overlap(it.box, box)).map(({ id }) => id);
    expect(lanes.map(({ box }) => inside(box).sort())).toEqual(
      lanes.map((it) => it.nodes.toSorted()),
    );
  }
});

describe('text', () => {
  test('takes as few lines as it needs, all about the same length', () => {
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
