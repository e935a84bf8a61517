import type { Profile } from '../../content/schema.ts';

/** The day on which everything on the card was last checked. */
export function LastChecked({ lastChecked }: Pick<Profile, 'lastChecked'>) {
  return (
    <p class="pt-2 caption">
      Portfolio checked{' '}
      <time dateTime={lastChecked}>
        {new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
          new Date(lastChecked),
        )}
      </time>
    </p>
  );
}
