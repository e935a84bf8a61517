import type { Profile } from '../../content/schema.ts';

/** The day on which everything on the card was last checked. */
export function LastChecked({ lastChecked }: Pick<Profile, 'lastChecked'>) {
  return (
    <p class="pt-2 caption">
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
