import type { Profile } from '../../content/schema.ts';
import { compareClocks, hours } from '../../content/time.ts';

type Props = { location: Profile['location']; now: Date };

/** The time where the candidate is, and how much of a working day the reader shares with it. */
export function Whereabouts({ location, now }: Props) {
  const { time, ahead, shared } = compareClocks(location.timeZone, now);
  return (
    <>
      {time} in {location.city}
      {ahead === 0
        ? ', as here. '
        : `, ${hours(Math.abs(ahead))} ${ahead > 0 ? 'ahead of' : 'behind'} you. `}
      Working days from 9 to 17 {shared === 0 ? 'do not overlap' : `overlap by ${hours(shared)}`}.
    </>
  );
}
