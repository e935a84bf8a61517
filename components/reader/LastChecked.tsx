import type { Profile } from '../../content/schema.ts';

/** The day on which somebody last made sure that all of the card is true. */
export function LastChecked({ lastChecked }: Pick<Profile, 'lastChecked'>) {
  return (
    <p class="note">
      Last checked on{' '}
      <time dateTime={lastChecked}>
        {new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(lastChecked),
        )}
      </time>
      .
    </p>
  );
}
