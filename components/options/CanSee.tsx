import type { Access } from '../../settings/access.ts';

/** What the permissions of the manifest mean to somebody who isn't a developer. */
const MEANS: Record<string, string> = {
  storage: 'keep these settings on this device',
  activeTab:
    'read the page you’re on when you click the extension’s icon, choose its entry in the context menu or use its shortcut',
  scripting: 'run its own script where you ask it to, and show its button on sites you add',
  contextMenus: 'add an entry to the context menu',
  sidePanel: 'show the portfolio in the browser’s side panel',
};

/** "79 sites (the job boards above)", or every site if you granted that in the browser's own settings. */
const sitesIn = (origins: string[]) =>
  origins.some((it) => /^(<all_urls>|(\*|https):\/\/\*\/\*)$/.test(it))
    ? 'every site'
    : `${origins.length} ${origins.length === 1 ? 'site' : 'sites'} (the job boards above)`;

/** A match pattern as people write a site: "*.linkedin.com"; other patterns as they are. */
const siteOf = (origin: string) => origin.replace(/^https:\/\/([^/]{2,})\/\*$/, '$1');

/** What the extension can do and see right now, in words, as the browser reports it. */
export function CanSee({ access }: { access: Access | undefined }) {
  if (!access) return <p>Your browser didn’t say what it allows. Reload this page.</p>;
  const { permissions, origins, sites } = access;
  return (
    <>
      <ul>
        <li class="dash-item">
          The page you’re on, when you open the card, choose its entry in the context menu or use
          its shortcut
        </li>
        <li class="dash-item">
          {origins.length === 0
            ? 'No job boards: your browser’s settings have removed them'
            : `Pages on ${sitesIn(origins)}, when you click the button there`}
        </li>
        {sites.length > 0 && (
          <li class="dash-item">Pages on the other sites above, when you click the button there</li>
        )}
        <li class="dash-item">The settings on this page</li>
      </ul>
      <details>
        <summary class="mt-2 w-fit text-link">All sites and permissions, one by one</summary>
        <p class="pt-2">It can:</p>
        <ul>
          {permissions.map((name) => (
            <li key={name} class="dash-item">
              {MEANS[name] ?? `use “${name}”`}
            </li>
          ))}
        </ul>
        {origins.length > 0 && (
          <>
            <p class="pt-2">
              It can see these sites. You can remove any of them in your browser’s own settings.
            </p>
            <ul class="columns-[14rem] pt-1 text-meta">
              {origins.map((origin) => (
                <li key={origin}>{siteOf(origin)}</li>
              ))}
            </ul>
          </>
        )}
      </details>
    </>
  );
}
