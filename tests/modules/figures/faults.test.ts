import { describe, expect, test } from 'vitest';
import { faults } from '../../../modules/figures/faults.ts';
import { box, expectFault, type FaultCase, good, moved, unchanged } from './pictures.ts';

test('a good drawing has no faults', () => {
  expect(faults(good().picture)).toEqual([]);
});

describe('each fault is found where it starts, and not a pixel earlier', () => {
  test.each<FaultCase>([
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
      '"d" overlaps "b"',
    ],
    [
      'groups over each other',
      (it) =>
        it.picture.groups.push({ ...it.group, id: 'h', name: '"h"', box: box(90, 120, 9, 70) }),
      (it) =>
        it.picture.groups.push({ ...it.group, id: 'h', name: '"h"', box: box(89, 120, 9, 70) }),
      'the group "h" overlaps "g"',
    ],
    [
      'a node in a group that is not its own',
      (it) => it.picture.nodes.push({ id: 'd', name: '"d"', box: box(94, 150, 10, 40) }),
      (it) => it.picture.nodes.push({ id: 'd', name: '"d"', box: box(93, 150, 10, 40) }),
      '"d" is in the group "g"',
    ],
    [
      'labels over each other',
      (it) => it.picture.marks.push({ name: 'another label', box: box(161, 22, 20, 15) }),
      (it) => it.picture.marks.push({ name: 'another label', box: box(160.5, 22, 20, 15) }),
      'another label overlaps the label',
    ],
    [
      'a label over a node',
      (it) => moved(it.label, { x: 232, y: 62 }),
      (it) => moved(it.label, { x: 232, y: 61 }),
      'the label overlaps "b"',
    ],
    [
      'a label over the border of a group',
      (it) => moved(it.title, { y: 122 }),
      (it) => moved(it.title, { y: 121 }),
      'the title overlaps the border of "g"',
    ],
    [
      'a label on an edge',
      (it) => moved(it.label, { y: 23 }),
      (it) => moved(it.label, { y: 24 }),
      'the label is on the edge across',
    ],
    [
      'a label on a line that is not its own',
      unchanged,
      (it) => Object.assign(it.onLine, { on: it.across }),
      'the label on a line is on the edge down',
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
      'the label overlaps the arrowhead',
    ],
    [
      'a label on a line over a cross',
      (it) => moved(it.onLine, { y: 79 }),
      (it) => moved(it.onLine, { y: 78 }),
      'the label on a line overlaps the cross',
    ],
    [
      'a label on a divider',
      (it) => moved(it.label, { x: 112 }),
      (it) => moved(it.label, { x: 111 }),
      'the label is on a divider',
    ],
    [
      'a node on a divider',
      (it) => (it.picture.dividers = [box(197, 0, 0, 200)]),
      (it) => (it.picture.dividers = [box(199, 0, 0, 200)]),
      '"b" is on a divider',
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
  ])('%s', (...given) => {
    expectFault(given);
  });
});
