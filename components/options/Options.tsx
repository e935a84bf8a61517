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
  /** Stores changed settings. @returns whether the browser could store them. */
  onChange: (after: Settings) => Promise<boolean>;
  access: Access | undefined;
  /** Removes a site that you added. @returns whether the browser did. */
  removeSite: (site: string) => Promise<boolean>;
  shortcuts: Shortcut[];
  /** Opens the browser's own page for shortcuts. */
  changeShortcuts: () => void;
  /** Gives the user a file. */
  save: (name: string, text: string) => void;
};

/** Everything you can choose. Each change is saved at once. */
export function Options(props: Props) {
  const { settings, onChange, access, removeSite, shortcuts, changeShortcuts, save } = props;
  const [said, setSaid] = useState('');
  const change = async (changes: Partial<Settings>, done = 'Saved.') => {
    const stored = await onChange({ ...settings, ...changes });
    setSaid(stored ? done : 'Your browser couldn’t save this. Free up some space and try again.');
  };
  const importFrom = async (field: HTMLInputElement) => {
    const imported = parseFile((await field.files?.[0]?.text()) ?? '');
    // So that the same file can be chosen again.
    field.value = '';
    if (!imported.ok) setSaid(imported.error);
    else await change(imported.settings, restoredWords(imported.wrong));
  };
  return (
    <main class="mx-auto max-w-160 px-5 pt-10 pb-20">
      <h1 class="page-title">Settings</h1>
      <p class="caption">Saved as you change them, on this device only.</p>

      <Group title="Default format" note="What one click copies.">
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
      <Group title="LinkedIn note length" note="Free accounts allow 200 characters, Premium 300.">
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

      <Group title="Button" note="The round button on job pages.">
        {(['right', 'left'] as const).map((side) => (
          <Choice
            key={side}
            group="side"
            label={side === 'right' ? 'Right edge' : 'Left edge'}
            checked={settings.side === side}
            onChoose={() => void change({ side })}
          />
        ))}
      </Group>
      <fieldset class="settings-group">
        <legend class="heading">Show on</legend>
        <Check
          label="Hide everywhere"
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
            Hidden on
          </h2>
          <ul class="pt-2">
            {settings.hiddenHosts.map((host) => (
              <li key={host} class="settings-row">
                {host}
                <button
                  type="button"
                  class="bordered-button"
                  aria-label={`Show again on ${host}`}
                  onClick={() =>
                    void change(
                      { hiddenHosts: settings.hiddenHosts.filter((it) => it !== host) },
                      `Shown again on ${host}.`,
                    )
                  }
                >
                  Show again
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}

      <section class="settings-group" aria-labelledby="shortcuts">
        <h2 class="heading" id="shortcuts">
          Keyboard shortcuts
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
                  : `Your browser didn’t remove ${site}. Remove it in the browser’s own settings.`,
              );
            })
          }
        />
      </section>

      <section class="settings-group" aria-labelledby="file">
        <h2 class="heading" id="file">
          Back up and restore
        </h2>
        <div class="flex flex-wrap gap-2 pt-3">
          <button
            type="button"
            class="bordered-button"
            onClick={() => {
              save('recruiter-card-settings.json', toFile(settings));
            }}
          >
            Save a backup
          </button>
          <label class="relative bordered-button cursor-pointer focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
            Restore from a file
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

/** Says that a backup was restored, and which of its settings couldn't be taken as they are. */
const restoredWords = (wrong: string[]): string =>
  wrong.length === 0
    ? 'Restored.'
    : `Restored, except for what this version can’t use: ${wrong.map((name) => IN_WORDS[name] ?? name).join(', ')}.`;

const IN_WORDS: Record<string, string> = {
  format: 'default format',
  linkedInLimit: 'LinkedIn note length',
  side: 'button side',
  hiddenHosts: 'hidden sites',
  hiddenBoards: 'hidden boards',
  hiddenEverywhere: 'hide everywhere',
  opening: 'opening line',
};
