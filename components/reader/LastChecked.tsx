import type { Profile } from '../../content/schema.ts';
import { dayInWords } from '../../content/time.ts';

/** The day on which everything on the card was last checked. */
export const LastChecked = ({ lastChecked }: Pick<Profile, 'lastChecked'>) => (
  <p class="pt-2 caption">
    Portfolio checked <time dateTime={lastChecked}>{dayInWords(lastChecked)}</time>
  </p>
);
