import { describe, expect, test } from 'vitest';
import { LARGE, monogram } from '../../content/monogram.ts';

describe('the monogram', () => {
  test.each('ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split(''))('%s can be drawn', (letter) => {
    expect(monogram(letter, LARGE)).toHaveLength(1);
  });

  test('two letters are side by side, around the centre', () => {
    const lefts = monogram('MR', LARGE).map(({ transform }) =>
      Number(/translate\(([\d.]+)/.exec(transform)?.[1]),
    );
    expect(lefts[0]).toBeGreaterThan(10);
    expect(lefts[1]).toBeGreaterThan(lefts[0] ?? 99);
    expect(lefts[1]).toBeLessThan(54);
  });
});
