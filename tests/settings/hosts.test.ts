import { expect, test } from 'vitest';
import { hostsIn } from '../../settings/fields.ts';

/** A name of many short labels. */
const long = (length: number) => 'a.'.repeat(200).slice(-length + 1) + 'b';

test('a stored host is as long as the name of a host may be, and no longer', () => {
  expect(long(253)).toHaveLength(253);
  expect(hostsIn([long(253), long(255)])).toEqual([long(253)]);
});
