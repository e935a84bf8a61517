import { expect, test } from 'vitest';
import { lengthOf } from '../../../components/kit/length.ts';

test.each([
  [0, undefined, '0'],
  [999, undefined, '999'],
  [1_062, undefined, '1,062'],
  [186, 200, '186 / 200'],
  [1_862, 2_000, '1,862 / 2,000'],
  [1_234_567, undefined, '1,234,567'],
])('a text of %i characters, with a limit of %s, says %j', (length, limit, words) => {
  expect(lengthOf('x'.repeat(length), limit)).toBe(words);
});
