import { useState } from 'preact/hooks';
import { BOARDS } from '../../jobs/boards/index.ts';
import { FORMATS, LINKEDIN_LIMITS } from '../../jobs/snippet/formats.ts';
import type { Access, Shortcut } from '../../settings/access.ts';
import { parseFile, toFile } from '../../settings/backup.ts';
import type { Settings } from '../../settings/fields.ts';
import { CanSee } from './CanSee.tsx';
import { Check, Choice, Group, Opening } from './fields.tsx';
import { Shortcuts } from './Shortcuts.tsx';

type Props = {
  settings: Settings;
  /** Stores what the user made of them. @returns whether it could be stored. */
  onChange: (after: Settings) => Promise<boolean>;
  access: Access | undefined;
  /** Takes away a site that the user has added. @returns whether the browser did. */
  removeSite: (site: string) => Promise<boolean>;
  shortcuts: Shortcut[];
  /** Opens the browser's own page for them. */
  changeShortcuts: () => void;
  /** Gives the user a file. */
  save: (name: string, text: string) => void;
};

/** Everything that can be chosen, each thing stored as it is changed. */
export function Options(props: Props) {
  const { settings, onChange, access, removeSite, shortcuts, changeShortcuts, save } = props;
  const [said, setSaid] = useState('');
  const change = async (changes: Partial<Settings>, done = 'Saved.') => {
    const stored = await onChange({ ...settings, ...changes });
    setSaid(stored ? done : 'The browser could not store this. Free some space and try again.');
  };
  const importFrom = async (field: HTMLInputElement) => {
    const imported = parseFile((await field.files?.[0]?.text()) ?? '');
    // The same file may be chosen once more.
    field.value = '';
    if (!imported.ok) setSaid(imported.error);
    else await change(imported.settings, importedWords(imported.wrong));
  };
  return (
    <main class="mx-auto max-w-160 px-5 pt-10 pb-20">
      <h1 class="page-title">Settings</h1>
      <p class="caption">Stored on this device alone, as you change them.</p>

      <Group title="What a click copies">
        {FORMATS.map(({ id, name }) => (
          <Choice
            key={id}
            group="format"
            label={name}
            checked={settings.format === id}
            onChoose={() => void change({ format: id })}
          />
        ))}
      </Group>
      <Group
        title="Length of a LinkedIn note"
        note="LinkedIn takes 200 characters in a free account, 300 with Premium."
      >
        {LINKEDIN_LIMITS.map((limit) => (
          <Choice
            key={limit}
            group="limit"
            label={`${limit} characters`}
            checked={settings.linkedInLimit === limit}
            onChoose={() => void change({ linkedInLimit: limit })}
          />
        ))}
      </Group>
      <Opening value={settings.opening} onChange={(opening) => void change({ opening })} />

      <Group title="The button on job boards">
        {(['right', 'left'] as const).map((side) => (
          <Choice
            key={side}
            group="side"
            label={`At the ${side} edge`}
            checked={settings.side === side}
            onChoose={() => void change({ side })}
          />
        ))}
      </Group>
      <fieldset class="settings-group">
        <legend class="heading">Boards on which it is shown</legend>
        <Check
          label="On none of them"
          checked={settings.hiddenEverywhere}
          onToggle={(hiddenEverywhere) => void change({ hiddenEverywhere })}
        />
        <div class="choice-grid">
          {BOARDS.map(({ id, name }) => (
            <Check
              key={id}
              label={name}
              checked={!settings.hiddenBoards.includes(id)}
              disabled={settings.hiddenEverywhere}
              onToggle={(shown) => {
                const hiddenBoards = settings.hiddenBoards.filter((it) => it !== id);
                void change({ hiddenBoards: shown ? hiddenBoards : [...hiddenBoards, id] });
              }}
            />
          ))}
        </div>
      </fieldset>
      {settings.hiddenHosts.length > 0 && (
        <section class="settings-group" aria-labelledby="hidden-sites">
          <h2 class="heading" id="hidden-sites">
            Sites on which you have hidden it
          </h2>
          <ul class="pt-2">
            {settings.hiddenHosts.map((host) => (
              <li key={host} class="settings-row">
                {host}
                <button
                  type="button"
                  class="bordered-button"
                  aria-label={`Show it again on ${host}`}
                  onClick={() =>
                    void change(
                      { hiddenHosts: settings.hiddenHosts.filter((it) => it !== host) },
                      `Shown again on ${host}.`,
                    )
                  }
                >
                  Show it again
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}

      <section class="settings-group" aria-labelledby="shortcuts">
        <h2 class="heading" id="shortcuts">
          By keyboard
        </h2>
        <Shortcuts shortcuts={shortcuts} onChange={changeShortcuts} />
      </section>

      <section class="settings-group" aria-labelledby="can-see">
        <h2 class="heading" id="can-see">
          What this extension can see
        </h2>
        <CanSee
          access={access}
          onRemove={(site) =>
            void removeSite(site).then((removed) => {
              setSaid(
                removed
                  ? `Removed ${site}.`
                  : `The browser did not remove ${site}. Try its own settings.`,
              );
            })
          }
        />
      </section>

      <section class="settings-group" aria-labelledby="file">
        <h2 class="heading" id="file">
          As a file
        </h2>
        <div class="flex flex-wrap gap-2 pt-3">
          <button
            type="button"
            class="bordered-button"
            onClick={() => {
              save('recruiter-card-settings.json', toFile(settings));
            }}
          >
            Export as a file
          </button>
          <label class="relative bordered-button cursor-pointer focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
            Import a file
            <input
              type="file"
              class="said-only"
              accept="application/json,.json"
              onChange={(event) => {
                void importFrom(event.currentTarget);
              }}
            />
          </label>
        </div>
      </section>
      <p
        class="sticky bottom-4 mt-6 w-fit rounded-control bg-accent-soft text-ink not-empty:px-3 not-empty:py-2"
        role="status"
      >
        {said}
      </p>
    </main>
  );
}

/** What was imported, and which settings could not be taken as the file has them. */
const importedWords = (wrong: string[]): string =>
  wrong.length === 0
    ? 'Imported.'
    : `Imported, except for what this version can’t use: ${wrong.map((name) => IN_WORDS[name] ?? name).join(', ')}.`;

const IN_WORDS: Record<string, string> = {
  format: 'default format',
  linkedInLimit: 'LinkedIn note length',
  side: 'side of the button',
  hiddenHosts: 'hidden sites',
  hiddenBoards: 'hidden boards',
  hiddenEverywhere: 'hide everywhere',
  opening: 'opening line',
};
