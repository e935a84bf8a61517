import type { Profile } from '../../content/schema.ts';
import { compareClocks, hours } from '../../content/time.ts';

type Props = { location: Profile['location']; now: Date };

/** The time where the candidate is, and how many working hours the reader shares with it. */
export function Whereabouts({ location, now }: Props) {
  const { time, ahead, shared } = compareClocks(location.timeZone, now);
  return (
    <>
      <b class="even-digits">{time}</b> in {location.city}
      {ahead === 0
        ? ', your own time'
        : `, ${hours(Math.abs(ahead))} ${ahead > 0 ? 'ahead' : 'behind'}`}
      {' · '}
      {shared === 0 ? 'no shared working hours' : hours(shared, 'shared working ')}
    </>
  );
}
