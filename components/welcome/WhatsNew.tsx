/** What a version changed: sentences, with `code` in backticks. */
export type Release = { version: string; changes: string[] };

/** The newest version's changes, in the changelog's own words, with typographic apostrophes. */
export const WhatsNew = ({ version, changes }: Release) => (
  <section class="mt-7" aria-labelledby="changes">
    <h2 id="changes" class="pb-1 heading">
      New in version {version}
    </h2>
    <ul>
      {changes.map((change) => (
        <li key={change} class="dash-item max-w-[72ch]">
          {change
            .split('`')
            .map((part, i) =>
              i % 2 === 0 ? part.replaceAll("'", '’') : <code key={part}>{part}</code>,
            )}
        </li>
      ))}
    </ul>
  </section>
);
