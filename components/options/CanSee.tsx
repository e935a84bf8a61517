import type { Access } from '../../settings/access.ts';

/** What the permissions of the manifest mean to somebody who is no developer. */
const MEANS: Record<string, string> = {
  storage: 'keep these settings on this device',
  activeTab:
    'read the page you are on, when you click its icon, choose it in the menu or press its keys',
  scripting: 'run its own script where you ask for it, and show its button on sites that you add',
  contextMenus: 'put an entry into the menu of the right mouse button',
  sidePanel: 'show the portfolio in the browser’s side panel',
};

/** "79 sites", or all of them where the user has granted that in the browser's own settings. */
const sitesIn = (origins: string[]) =>
  origins.some((it) => /^(<all_urls>|(\*|https):\/\/\*\/\*)$/.test(it))
    ? 'every site'
    : `${origins.length} ${origins.length === 1 ? 'site' : 'sites'}`;

type Props = { access: Access | undefined; onRemove: (site: string) => void };

/** What the extension may do and see at this moment, in words, as the browser itself says it. */
export function CanSee({ access, onRemove }: Props) {
  if (!access) return <p>This browser does not say what it has granted.</p>;
  const { permissions, origins, sites } = access;
  return (
    <>
      <p class="pt-1">It sends nothing anywhere: it holds no code for it. It may</p>
      <ul class="list-disc py-1 pl-5">
        {permissions.map((name) => (
          <li key={name}>{MEANS[name] ?? `use “${name}”`}</li>
        ))}
      </ul>
      <p class="pt-1">
        {origins.length === 0
          ? 'It can see no site.'
          : `It can see the pages of ${sitesIn(origins)}, and reads one when you press its button there. Your browser’s own settings can take each of them away.`}
      </p>
      {origins.length > 0 && (
        <details>
          <summary class="mt-1 -ml-2 quiet-button">The sites, as the browser lists them</summary>
          <ul class="columns-[14rem] pt-2 text-meta">
            {origins.map((origin) => (
              <li key={origin}>{origin}</li>
            ))}
          </ul>
        </details>
      )}
      <h3 class="section-title">Sites that you added</h3>
      {sites.length === 0 ? (
        <p class="caption">
          None. “Always show the button on this site”, at the foot of the popup, adds the site that
          you are on.
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
