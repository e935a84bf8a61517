/** How many hours a zone’s clock is ahead of UTC at a moment. Without a zone, it's the system’s. */
export function offset(timeZone: string | undefined, at: Date): number {
  const name = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    .formatToParts(at)
    .find(({ type }) => type === 'timeZoneName')?.value;
  // "GMT+05:30", or only "GMT" without an offset.
  const [, sign = '+', h = 0, m = 0] = /([+-])(\d+):(\d+)/.exec(name ?? '') ?? [];
  return Number(`${sign}1`) * (Number(h) + Number(m) / 60);
}

/** A working day from 9 to 17, in hours. */
const DAY = 8;

/**
 * The candidate's clock compared with the reader's.
 * @param there the candidate's time zone, by its IANA name
 * @param the moment to compare at
 * @param here the reader's time zone; by default, the system's
 * @returns `time`, the time of day there ("14:32"); `ahead`, by how many hours that clock is ahead of
 * the reader's (negative: behind it); `shared`, how many hours two days from 9 to 17 have in common
 */
export function compareClocks(
  there: string,
  at: Date,
  here?: string,
): { time: string; ahead: number; shared: number } {
  const east = offset(there, at);
  const ahead = east - offset(here, at);
  // Across the date line, a clock that's 20 hours ahead shows the same hours as one that's 4 behind.
  const apart = Math.min(Math.abs(ahead), 24 - Math.abs(ahead));
  return {
    time: new Date(at.getTime() + east * 3_600_000).toISOString().slice(11, 16),
    ahead,
    shared: Math.max(0, DAY - apart),
  };
}

/**
 * A number of hours as people write it: "3 hours", "1 hour", "5½ hours".
 * @param kind goes before "hours": "working "
 */
export function hours(count: number, kind = ''): string {
  const whole = Math.trunc(count);
  const rest = { 0.25: '¼', 0.5: '½', 0.75: '¾' }[count - whole] ?? '';
  const text = `${whole === 0 && rest !== '' ? '' : whole}${rest}`;
  return `${text} ${kind}${count > 0 && count <= 1 ? 'hour' : 'hours'}`;
}

/** A day ("2026-11-24") as people write it: "24 Nov 2026". */
export const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
