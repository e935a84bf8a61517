import type { Access } from '../../settings/access.ts';

/** What the permissions of the manifest mean to somebody who isn't a developer. */
const MEANS: Record<string, string> = {
  storage: 'keep these settings on this device',
  activeTab:
    'read the page you’re on, when you click its icon, choose it in the context menu or press its keys',
  scripting: 'run its own script where you ask for it, and show its button on sites you add',
  contextMenus: 'add an entry to the context menu',
  sidePanel: 'show the portfolio in the browser’s side panel',
};

/** "79 sites", or every site if you granted that in the browser's own settings. */
const sitesIn = (origins: string[]) =>
  origins.some((it) => /^(<all_urls>|(\*|https):\/\/\*\/\*)$/.test(it))
    ? 'every site'
    : `${origins.length} ${origins.length === 1 ? 'site' : 'sites'}`;

type Props = { access: Access | undefined; onRemove: (site: string) => void };

/** What the extension can do and see right now, in words, as the browser reports it. */
export function CanSee({ access, onRemove }: Props) {
  if (!access) return <p>Your browser doesn’t say what it has granted.</p>;
  const { permissions, origins, sites } = access;
  return (
    <>
      <p class="pt-1">It has no code to send anything. It can:</p>
      <ul class="list-disc py-1 pl-5">
        {permissions.map((name) => (
          <li key={name}>{MEANS[name] ?? `use “${name}”`}</li>
        ))}
      </ul>
      <p class="pt-1">
        {origins.length === 0
          ? 'It can’t see any sites.'
          : `It can see pages on ${sitesIn(origins)}, and reads one when you press its button there. You can remove any of them in your browser’s own settings.`}
      </p>
      {origins.length > 0 && (
        <details>
          <summary class="mt-1 -ml-2 quiet-button">All sites, as your browser lists them</summary>
          <ul class="columns-[14rem] pt-2 text-meta">
            {origins.map((origin) => (
              <li key={origin}>{origin}</li>
            ))}
          </ul>
        </details>
      )}
      <h3 class="section-title">Other sites</h3>
      {sites.length === 0 ? (
        <p class="caption">
          To add one, open the card on a job page there and choose “Show the button on …”.
        </p>
      ) : (
        <ul class="pt-2">
          {sites.map((site) => (
            <li key={site} class="settings-row">
              {site}
              <button
                type="button"
                class="bordered-button"
                aria-label={`Remove ${site}`}
                onClick={() => {
                  onRemove(site);
                }}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
