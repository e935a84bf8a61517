/** A drawing without faults, and the changes that give it one. */
import { expect } from 'vitest';
import { faults } from '../../../modules/figures/faults.ts';
import type { Box, Picture, Point } from '../../../modules/figures/geometry.ts';

export const box = (x: number, y: number, width: number, height: number): Box => ({
  x,
  y,
  width,
  height,
});

/**
 * Two nodes above, one in a group below, one edge between the two and one down to the group, which has
 * a label on its line and a cross; a divider between the columns.
 */
export function good() {
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
export const moved = (it: { box: Box }, to: Partial<Box>) => Object.assign(it.box, to);
export const unchanged = () => undefined;
export const edge = (name: string, ...points: Point[]) => ({ name, points, ends: [] });

/** A drawing at its limit, one past it, and what is said of the second. */
export type FaultCase = [
  name: string,
  justRight: (it: Good) => unknown,
  wrong: (it: Good) => unknown,
  sentence: string,
];

/** Expects no fault in the drawing at its limit, and the one that's named past it. */
export function expectFault([, justRight, wrong, sentence]: FaultCase): void {
  const [before, after] = [good(), good()];
  justRight(before);
  expect(faults(before.picture)).toEqual([]);
  wrong(after);
  expect(faults(after.picture)).toContainEqual(expect.stringContaining(sentence));
}
