import { expect, test } from 'vitest';
import { placeWithOffset } from '../../content/place.ts';

test.each([
  ['Dhaka', 'Bangladesh', 'Asia/Dhaka', 'Dhaka, Bangladesh (UTC+6)'],
  ['Mumbai', 'India', 'Asia/Kolkata', 'Mumbai, India (UTC+5:30)'],
  ['Lisbon', 'Portugal', 'Europe/Lisbon', 'Lisbon, Portugal (UTC+0/+1)'],
  ['Lima', 'Peru', 'America/Lima', 'Lima, Peru (UTC-5)'],
])('%s', (city, country, timeZone, words) => {
  expect(
    placeWithOffset({ location: { city, country, timeZone }, lastChecked: '2026-11-24' }),
  ).toBe(words);
});
