import { describe, test } from 'vitest';
import { edge, expectFault, type FaultCase, moved, unchanged } from './pictures.ts';

describe('each fault of an edge is found where it starts, and not a pixel earlier', () => {
  test.each<FaultCase>([
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
      'an edge that sticks out',
      (it) => it.picture.edges.push(edge('another edge', [200, 100], [300, 100])),
      (it) => it.picture.edges.push(edge('another edge', [200, 100], [301, 100])),
      'another edge sticks out of the drawing',
    ],
  ])('%s', (...given) => {
    expectFault(given);
  });
});
