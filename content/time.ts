/** What a clock says, as the same clock in UTC would have to be read: for differences between zones. */
function wallClock(timeZone: string | undefined, at: Date): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(at);
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'));
}

const HOUR = 3_600_000;

/** A working day from 9 to 17, in hours. */
const DAY = 8;

/**
 * The candidate's clock beside the reader's.
 * @param there the candidate's time zone, by its IANA name
 * @param at the moment
 * @param here the reader's time zone; the system's where it is left out
 * @returns `time`, the time of day there ("14:32"); `ahead`, by how many hours that clock is ahead of
 * the reader's (negative: behind it); `shared`, how many hours two days from 9 to 17 have in common
 */
export function compareClocks(
  there: string,
  at: Date,
  here?: string,
): { time: string; ahead: number; shared: number } {
  const clock = wallClock(there, at);
  const ahead = (clock - wallClock(here, at)) / HOUR;
  // Over the date line a clock that is 20 hours ahead keeps the hours of one 4 behind.
  const apart = Math.min(Math.abs(ahead), 24 - Math.abs(ahead));
  return {
    time: new Date(clock).toISOString().slice(11, 16),
    ahead,
    shared: Math.max(0, DAY - Math.abs(apart)),
  };
}

/** A number of hours as people write it: "3 hours", "1 hour", "5½ hours". */
export function hours(count: number): string {
  const whole = Math.trunc(count);
  const rest = { 0.25: '¼', 0.5: '½', 0.75: '¾' }[count - whole] ?? '';
  const text = `${whole === 0 && rest !== '' ? '' : whole}${rest}`;
  return `${text} ${count > 0 && count <= 1 ? 'hour' : 'hours'}`;
}
