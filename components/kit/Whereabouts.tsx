import type { Profile } from '../../content/schema.ts';
import { compareClocks, hours } from '../../content/time.ts';

type Props = { location: Profile['location']; now: Date };

/** The candidate's local time, and how many working hours you share. */
export function Whereabouts({ location, now }: Props) {
  const { time, ahead, shared } = compareClocks(location.timeZone, now);
  return (
    <>
      <b class="even-digits">{time}</b> in {location.city}
      {ahead === 0
        ? ', same time as you'
        : `, ${hours(Math.abs(ahead))} ${ahead > 0 ? 'ahead' : 'behind'}`}
      {' · '}
      {shared === 0 ? 'no shared working hours' : hours(shared, 'shared working ')}
    </>
  );
}
