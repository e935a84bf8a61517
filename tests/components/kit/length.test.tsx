import { expect, test } from 'vitest';
import { lengthOf } from '../../../components/kit/length.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1_062, '1,062'],
  [1_234_567, '1,234,567'],
])('the length of %i characters reads %j', (length, words) => {
  expect(lengthOf('x'.repeat(length), undefined)).toBe(words);
});

test.each([
  [186, 200, '186 / 200'],
  [1_862, 2_000, '1,862 / 2,000'],
])('the length of %i characters, of at most %i, reads %j', (length, limit, words) => {
  expect(lengthOf('x'.repeat(length), limit)).toBe(words);
});
