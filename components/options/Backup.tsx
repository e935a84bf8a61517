import { parseFile, toFile } from '../../settings/backup.ts';
import type { Settings } from '../../settings/fields.ts';
import { SaveIcon } from '../kit/icons.tsx';
import { Section } from './Section.tsx';

type Props = {
  settings: Settings;
  onChange: (changes: Partial<Settings>, done: string) => void;
  /** Says why a file couldn't be used. */
  onError: (error: string) => void;
  /** Saves a file for the user. */
  save: (name: string, text: string) => void;
};

/** Saves your settings to a file, and restores them from one. */
export function Backup({ settings, onChange, onError, save }: Props) {
  const restore = async (field: HTMLInputElement) => {
    const imported = parseFile((await field.files?.[0]?.text()) ?? '');
    // So that the same file can be chosen again.
    field.value = '';
    if (imported.ok) onChange(imported.settings, restoredWords(imported.wrong));
    else onError(imported.error);
  };
  return (
    <Section id="backup" title="Back up and restore" note="Your settings as a file.">
      <div class="flex flex-wrap items-baseline-last gap-2">
        <button
          type="button"
          class="bordered-button"
          onClick={() => {
            save('recruiter-card-settings.json', toFile(settings));
          }}
        >
          <SaveIcon />
          Save a backup
        </button>
        <label class="relative bordered-button cursor-pointer focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent">
          Restore from a file
          <input
            type="file"
            class="said-only"
            accept="application/json,.json"
            onChange={(event) => {
              void restore(event.currentTarget);
            }}
          />
        </label>
      </div>
    </Section>
  );
}

/** Says that a backup was restored, and which of its settings couldn't be used. */
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
  phone: 'phone number',
  gaps: 'skills not on the card',
  postingLink: 'the posting’s link',
};
