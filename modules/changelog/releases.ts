/** What a version changed for people who use the card, as plain text with `code` in backticks. */
export type Release = { version: string; changes: string[] };

/**
 * The versions in a changelog, newest first, as written there: `## 0.1.0 (unreleased)`, then a list.
 * @param markdown of CHANGELOG.md
 * @throws Error if there's no version, or one without changes
 */
export function releasesOf(markdown: string): Release[] {
  const releases = markdown
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      const changes = lines
        .join('\n')
        .split(/^- /m)
        .slice(1)
        .map((change) => change.replace(/\s+/g, ' ').trim());
      return { version: heading.split(' ')[0] ?? '', changes };
    });
  if (releases.length === 0 || releases.some(({ changes }) => changes.length === 0)) {
    throw new Error('CHANGELOG.md needs a "## version" with a list of changes under each.');
  }
  return releases;
}
