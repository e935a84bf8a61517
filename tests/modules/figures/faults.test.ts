import { describe, expect, test } from 'vitest';
import { faults } from '../../../modules/figures/faults.ts';
import type { Box, Picture, Point } from '../../../modules/figures/geometry.ts';

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/**
 * Two nodes above, one in a group below, one edge between the two and one down to the group, which has
 * a label on its line and a cross; a divider between the columns.
 */
function good() {
  const [a, b, c] = [
    { id: 'a', name: '"a"', box: box(10, 20, 80, 40) },
    { id: 'b', name: '"b"', box: box(200, 20, 80, 40) },
    { id: 'c', name: '"c"', box: box(18, 150, 64, 40) },
  ];
  const group = { id: 'g', name: '"g"', box: box(10, 120, 80, 78), nodes: ['c'] };
  const across = {
    name: 'the edge across',
    points: [[90, 40] as Point, [200, 40] as Point],
    ends: ['a', 'b'],
    sides: { leave: 'right' as const, enter: 'left' as const },
  };
  const down = {
    name: 'the edge down',
    points: [[50, 60] as Point, [50, 120] as Point],
    ends: ['a', 'g'],
    sides: { leave: 'bottom' as const, enter: 'top' as const },
  };
  const label = { name: 'the label', box: box(130, 22, 30, 15) };
  const title = { name: 'the title', box: box(20, 126, 60, 15) };
  const onLine = { name: 'the label on a line', box: box(41, 88, 18, 18), on: down };
  const inner = { name: 'the label of "a"', box: box(30, 33, 40, 15), room: box(14, 20, 72, 40) };
  const head = { name: 'the arrowhead', box: box(195, 36, 5, 8) };
  const cross = { name: 'the cross', box: box(46, 70, 8, 8) };
  const picture: Picture = {
    size: [300, 200],
    nodes: [a, b, c],
    groups: [group],
    edges: [across, down],
    tips: [head, cross],
    inner: [inner],
    marks: [label, title, onLine],
    dividers: [box(110, 0, 0, 200)],
  };
  return { picture, a, b, c, group, across, down, label, title, onLine, inner, head, cross };
}

type Good = ReturnType<typeof good>;
const moved = (it: { box: Box }, to: Partial<Box>) => Object.assign(it.box, to);
const unchanged = () => undefined;
const edge = (name: string, ...points: Point[]) => ({ name, points, ends: [] });

test('a good drawing has no faults', () => {
  expect(faults(good().picture)).toEqual([]);
});

describe('each fault is found where it starts, and not a pixel earlier', () => {
  test.each<[string, (it: Good) => unknown, (it: Good) => unknown, string]>([
    [
      'a label wider than its box',
      (it) => moved(it.inner, { x: 14, width: 72 }),
      (it) => moved(it.inner, { x: 14, width: 73 }),
      'the label of "a" is larger than its box',
    ],
    [
      'a label out of the middle of its box',
      (it) => moved(it.inner, { x: 14 }),
      (it) => moved(it.inner, { x: 13 }),
      'the label of "a" is larger than its box',
    ],
    [
      'a label higher than its box',
      (it) => moved(it.inner, { y: 20, height: 40 }),
      (it) => moved(it.inner, { y: 20, height: 41 }),
      'the label of "a" is larger than its box',
    ],
    [
      'nodes that touch',
      (it) => it.picture.nodes.push({ id: 'd', name: '"d"', box: box(281, 20, 10, 40) }),
      (it) => it.picture.nodes.push({ id: 'd', name: '"d"', box: box(280.5, 20, 10, 40) }),
      '"d" lies over "b"',
    ],
    [
      'groups over each other',
      (it) =>
        it.picture.groups.push({ ...it.group, id: 'h', name: '"h"', box: box(90, 120, 9, 70) }),
      (it) =>
        it.picture.groups.push({ ...it.group, id: 'h', name: '"h"', box: box(89, 120, 9, 70) }),
      'the group "h" lies over "g"',
    ],
    [
      'a node in a group that is not its own',
      (it) => it.picture.nodes.push({ id: 'd', name: '"d"', box: box(94, 150, 10, 40) }),
      (it) => it.picture.nodes.push({ id: 'd', name: '"d"', box: box(93, 150, 10, 40) }),
      '"d" lies in the group "g"',
    ],
    [
      'an edge that is not at right angles',
      unchanged,
      (it) => (it.across.points[1] = [200, 41]),
      'the edge across has no clear route',
    ],
    [
      'an edge that begins off the border',
      unchanged,
      (it) => (it.across.points[0] = [91, 40]),
      'the edge across has no clear route',
    ],
    [
      'an edge that ends off the border',
      unchanged,
      (it) => (it.across.points[1] = [199, 40]),
      'the edge across has no clear route',
    ],
    [
      'an edge that ends beside its node',
      (it) => moved(it.b, { y: 32 }),
      (it) => moved(it.b, { y: 33 }),
      'the edge across has no clear route',
    ],
    [
      'an edge that leaves by another side',
      unchanged,
      (it) => Object.assign(it.across.sides, { leave: 'left' }),
      'the edge across has no clear route',
    ],
    [
      'an edge that enters by another side',
      unchanged,
      (it) => Object.assign(it.across.sides, { enter: 'top' }),
      'the edge across has no clear route',
    ],
    [
      'an edge that leads to nothing',
      unchanged,
      (it) => (it.across.ends = ['a', 'nothing']),
      'the edge across has no clear route',
    ],
    [
      'an edge too short for its arrowhead',
      (it) => {
        it.picture.marks = [];
        moved(it.b, { x: 101, width: 179 });
        it.across.points[1] = [101, 40];
        it.picture.dividers = [];
      },
      (it) => {
        it.picture.marks = [];
        moved(it.b, { x: 100, width: 180 });
        it.across.points[1] = [100, 40];
        it.picture.dividers = [];
      },
      'the edge across has no clear route',
    ],
    [
      'an edge through a node',
      (it) => it.picture.edges.push(edge('another edge', [130, 65], [270, 65])),
      (it) => it.picture.edges.push(edge('another edge', [130, 64], [270, 64])),
      'another edge runs over "b"',
    ],
    [
      'an edge through its own node',
      (it) => it.picture.edges.push({ ...edge('another edge', [280, 60], [290, 60]), ends: ['b'] }),
      (it) => it.picture.edges.push({ ...edge('another edge', [270, 50], [290, 50]), ends: ['b'] }),
      'another edge runs over "b"',
    ],
    [
      'an edge through a group',
      (it) => it.picture.edges.push(edge('another edge', [93, 130], [93, 190])),
      (it) => it.picture.edges.push(edge('another edge', [92, 130], [92, 190])),
      'another edge runs through the group "g"',
    ],
    [
      'an edge along a divider',
      (it) => it.picture.edges.push(edge('another edge', [114, 60], [114, 190])),
      (it) => it.picture.edges.push(edge('another edge', [113, 60], [113, 190])),
      'another edge runs along a divider',
    ],
    [
      'edges that cross',
      (it) => it.picture.edges.push(edge('another edge', [180, 44], [180, 190])),
      (it) => it.picture.edges.push(edge('another edge', [180, 43], [180, 190])),
      'another edge meets the edge across',
    ],
    [
      'labels over each other',
      (it) => it.picture.marks.push({ name: 'another label', box: box(161, 22, 20, 15) }),
      (it) => it.picture.marks.push({ name: 'another label', box: box(160.5, 22, 20, 15) }),
      'another label lies over the label',
    ],
    [
      'a label over a node',
      (it) => moved(it.label, { x: 232, y: 62 }),
      (it) => moved(it.label, { x: 232, y: 61 }),
      'the label lies over "b"',
    ],
    [
      'a label over the border of a group',
      (it) => moved(it.title, { y: 122 }),
      (it) => moved(it.title, { y: 121 }),
      'the title lies over the border of "g"',
    ],
    [
      'a label on an edge',
      (it) => moved(it.label, { y: 23 }),
      (it) => moved(it.label, { y: 24 }),
      'the label lies on the edge across',
    ],
    [
      'a label on a line that is not its own',
      unchanged,
      (it) => Object.assign(it.onLine, { on: it.across }),
      'the label on a line lies on the edge down',
    ],
    [
      'a label over an arrowhead',
      (it) => {
        moved(it.head, { y: 30 });
        moved(it.label, { x: 164, y: 22 });
      },
      (it) => {
        moved(it.head, { y: 30 });
        moved(it.label, { x: 164.5, y: 22 });
      },
      'the label lies over the arrowhead',
    ],
    [
      'a label on a line over a cross',
      (it) => moved(it.onLine, { y: 79 }),
      (it) => moved(it.onLine, { y: 78 }),
      'the label on a line lies over the cross',
    ],
    [
      'a label on a divider',
      (it) => moved(it.label, { x: 112 }),
      (it) => moved(it.label, { x: 111 }),
      'the label lies on a divider',
    ],
    [
      'a node on a divider',
      (it) => (it.picture.dividers = [box(197, 0, 0, 200)]),
      (it) => (it.picture.dividers = [box(199, 0, 0, 200)]),
      '"b" lies on a divider',
    ],
    [
      'a label that sticks out at the top',
      (it) => moved(it.label, { y: -1 }),
      (it) => moved(it.label, { y: -2 }),
      'the label sticks out of the drawing',
    ],
    [
      'a label that sticks out at the side',
      (it) => moved(it.label, { x: 270, y: 80 }),
      (it) => moved(it.label, { x: 271, y: 80 }),
      'the label sticks out of the drawing',
    ],
    [
      'a group that sticks out below',
      (it) => (it.picture.size = [300, 197]),
      (it) => (it.picture.size = [300, 196]),
      '"g" sticks out of the drawing',
    ],
    [
      'an edge that sticks out',
      (it) => it.picture.edges.push(edge('another edge', [200, 100], [300, 100])),
      (it) => it.picture.edges.push(edge('another edge', [200, 100], [301, 100])),
      'another edge sticks out of the drawing',
    ],
    [
      'a drawing without nodes',
      unchanged,
      (it) => (it.picture.nodes = []),
      'has no nodes or no edges',
    ],
    [
      'a drawing without edges',
      unchanged,
      (it) => (it.picture.edges = []),
      'has no nodes or no edges',
    ],
  ])('%s', (_, justRight, wrong, sentence) => {
    const [before, after] = [good(), good()];
    justRight(before);
    expect(faults(before.picture)).toEqual([]);
    wrong(after);
    expect(faults(after.picture)).toContainEqual(expect.stringContaining(sentence));
  });
});
