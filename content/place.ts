import type { Profile } from './schema.ts';
import { offset } from './time.ts';

const signed = (hours: number): string => {
  const minutes = Math.round(Math.abs(hours) * 60);
  const rest = minutes % 60;
  const time = `${Math.trunc(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
  return `${hours < 0 ? '-' : '+'}${time}`;
};

/**
 * Where the candidate is, with the offset to UTC: "Dhaka, Bangladesh (UTC+6)". A zone that changes its
 * clocks gets both offsets, January's first: "Lisbon, Portugal (UTC+0/+1)".
 */
export function placeWithOffset({
  location: { city, country, timeZone },
  lastChecked,
}: Pick<Profile, 'location' | 'lastChecked'>): string {
  const year = lastChecked.slice(0, 4);
  const offsets = [`${year}-01-01`, `${year}-07-01`].map((day) =>
    signed(offset(timeZone, new Date(day))),
  );
  return `${city}, ${country} (UTC${[...new Set(offsets)].join('/')})`;
}
