import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareClocks, hours } from '../../content/time.ts';
import { holds } from '../cases.ts';

const WINTER = new Date('2026-01-15T08:30:00Z');
const SUMMER = new Date('2026-07-15T08:30:00Z');

describe('the candidate’s clock beside the reader’s', () => {
  test.each([
    ['Asia/Dhaka', 'Europe/Berlin', WINTER, { time: '14:30', ahead: 5, shared: 3 }],
    ['Asia/Dhaka', 'Europe/Berlin', SUMMER, { time: '14:30', ahead: 4, shared: 4 }],
    ['Asia/Dhaka', 'America/New_York', WINTER, { time: '14:30', ahead: 11, shared: 0 }],
    ['Asia/Dhaka', 'Asia/Kathmandu', WINTER, { time: '14:30', ahead: 0.25, shared: 7.75 }],
    ['Asia/Dhaka', 'Asia/Dhaka', WINTER, { time: '14:30', ahead: 0, shared: 8 }],
    ['Asia/Dhaka', 'Pacific/Honolulu', WINTER, { time: '14:30', ahead: 16, shared: 0 }],
    ['Pacific/Auckland', 'America/Los_Angeles', WINTER, { time: '21:30', ahead: 21, shared: 5 }],
    ['America/St_Johns', 'UTC', WINTER, { time: '05:00', ahead: -3.5, shared: 4.5 }],
  ])('%s seen from %s', (there, here, at, expected) => {
    expect(compareClocks(there, at, here)).toEqual(expected);
  });

  test('the shared hours are between 9 and 17 on both clocks', () => {
    const zones = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
    const days = fc.date({
      min: new Date('2024-01-01'),
      max: new Date('2029-01-01'),
      noInvalidDate: true,
    });
    holds(fc.tuple(zones, days), ([there, at]) => {
      const { ahead, shared } = compareClocks(there, at, 'UTC');
      const inOffice = (minute: number) => {
        const inDay = ((minute % 1440) + 1440) % 1440;
        return inDay >= 9 * 60 && inDay < 17 * 60;
      };
      let minutes = 0;
      for (let minute = 0; minute < 1440; minute++) {
        if (inOffice(minute) && inOffice(minute + Math.round(ahead * 60))) minutes++;
      }
      expect(shared * 60).toBeCloseTo(minutes, 6);
    });
  });
});

test.each([
  [0, '0 hours'],
  [0.5, '½ hour'],
  [1, '1 hour'],
  [1.5, '1½ hours'],
  [5.75, '5¾ hours'],
  [11, '11 hours'],
])('%s is written as %s', (count, text) => {
  expect(hours(count)).toBe(text);
});
