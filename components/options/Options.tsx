import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { BOARDS } from '../../jobs/boards/index.ts';
import { LINKEDIN_LIMITS, PRESETS } from '../../jobs/snippet/presets.ts';
import { MAX_OPENING, parseSettings, type Settings } from '../share/settings.ts';

type Props = {
  settings: Settings;
  /** Stores what the user made of them. @returns whether it could be stored. */
  onChange: (after: Settings) => Promise<boolean>;
  granted: { permissions: string[]; origins: string[] } | undefined;
  /** Gives the user a file. */
  save: (name: string, text: string) => void;
};

/** What the permissions of the manifest mean to somebody who is no developer. */
const MEANS: Record<string, string> = {
  storage: 'keep these settings on this device',
  sidePanel: 'show the portfolio in the browser’s side panel',
};

/** Everything that can be chosen, each thing stored as it is changed. */
export function Options({ settings, onChange, granted, save }: Props) {
  const [said, setSaid] = useState('');
  const change = async (changes: Partial<Settings>, done = 'Saved.') => {
    const stored = await onChange({ ...settings, ...changes });
    setSaid(stored ? done : 'The browser could not store this. Free some space and try again.');
  };
  const importFrom = async (field: HTMLInputElement) => {
    const imported = parseFile((await field.files?.[0]?.text()) ?? '');
    // The same file may be chosen once more.
    field.value = '';
    if (imported) await change(imported, 'Imported.');
    else setSaid('This file holds no settings. Choose one that was exported here.');
  };
  return (
    <main class="options">
      <h1>Settings</h1>
      <p class="note">Stored on this device alone, as you change them.</p>

      <Group title="What a click copies">
        {PRESETS.map(({ id, name }) => (
          <Choice
            key={id}
            group="preset"
            label={name}
            checked={settings.preset === id}
            onChoose={() => void change({ preset: id })}
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
      <fieldset>
        <legend>Boards on which it is shown</legend>
        <p class="note">A page that is open already follows when it is loaded again.</p>
        <Check
          label="On none of them"
          checked={settings.hiddenEverywhere}
          onToggle={(hiddenEverywhere) => void change({ hiddenEverywhere })}
        />
        <div class="boards">
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
        <section aria-labelledby="hidden-sites">
          <h2 id="hidden-sites">Sites on which you have hidden it</h2>
          <ul>
            {settings.hiddenHosts.map((host) => (
              <li key={host}>
                {host}
                <button
                  type="button"
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

      <section aria-labelledby="can-see">
        <h2 id="can-see">What this extension can see</h2>
        {granted ? (
          <>
            <p>
              It may{' '}
              {granted.permissions.map((name) => MEANS[name] ?? `use “${name}”`).join(', and ') ||
                'do nothing beside showing itself'}
              .
            </p>
            <p>
              {granted.origins.length === 0
                ? 'It can see no site.'
                : `It can see the pages of ${granted.origins.length} ${granted.origins.length === 1 ? 'site' : 'sites'}, and reads one when you press its button there. It sends nothing anywhere. Your browser’s own settings can take each of them away.`}
            </p>
            {granted.origins.length > 0 && (
              <details>
                <summary>The sites, as the browser lists them</summary>
                <ul class="sites">
                  {granted.origins.map((origin) => (
                    <li key={origin}>{origin}</li>
                  ))}
                </ul>
              </details>
            )}
          </>
        ) : (
          <p>This browser does not say what it has granted.</p>
        )}
      </section>

      <section aria-labelledby="file">
        <h2 id="file">Take them along</h2>
        <div class="row">
          <button
            type="button"
            onClick={() => {
              save('recruiter-card-settings.json', `${JSON.stringify(settings, null, 2)}\n`);
            }}
          >
            Export as a file
          </button>
          <label class="file">
            Import a file
            <input
              type="file"
              accept="application/json,.json"
              onChange={(event) => {
                void importFrom(event.currentTarget);
              }}
            />
          </label>
        </div>
      </section>
      <p class="said" role="status">
        {said}
      </p>
    </main>
  );
}

/** The settings in a file; undefined where it is not one of ours. */
export function parseFile(text: string): Settings | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const known = typeof value === 'object' && value !== null && 'preset' in value;
    return known ? parseSettings(value) : undefined;
  } catch {
    return undefined;
  }
}

type GroupProps = { title: string; note?: string; children: ComponentChildren };

const Group = ({ title, note, children }: GroupProps) => (
  <fieldset>
    <legend>{title}</legend>
    {note && <p class="note">{note}</p>}
    <div class="choices">{children}</div>
  </fieldset>
);

type ChoiceProps = { group: string; label: string; checked: boolean; onChoose: () => void };

const Choice = ({ group, label, checked, onChoose }: ChoiceProps) => (
  <label>
    <input type="radio" name={group} checked={checked} onChange={onChoose} />
    {label}
  </label>
);

type CheckProps = {
  label: string;
  checked: boolean;
  disabled?: boolean;
  onToggle: (checked: boolean) => void;
};

const Check = ({ label, checked, disabled = false, onToggle }: CheckProps) => (
  <label>
    <input
      type="checkbox"
      checked={checked}
      disabled={disabled}
      onChange={(event) => {
        onToggle(event.currentTarget.checked);
      }}
    />
    {label}
  </label>
);

/** Stored by Enter and when the field is left: each key would be a write. */
function Opening({ value, onChange }: { value: string; onChange: (opening: string) => void }) {
  const [text, setText] = useState<string>();
  const shown = text ?? value;
  const store = () => {
    if (text === undefined) return;
    onChange(parseSettings({ opening: text }).opening);
    setText(undefined);
  };
  return (
    <div class="opening">
      <label for="opening">Your opening line</label>
      <p class="note" id="opening-note">
        Stands first in every snippet, in plain text. Where a limit is short the rest gives way to
        it.
      </p>
      <input
        id="opening"
        type="text"
        maxLength={MAX_OPENING}
        placeholder="For your search:"
        aria-describedby="opening-note opening-count"
        value={shown}
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') store();
        }}
        // Not on its change event: browsers differ in when a field that is redrawn has changed.
        onBlur={store}
      />
      <p class="note count" id="opening-count">
        {shown.length} / {MAX_OPENING}
      </p>
    </div>
  );
}
