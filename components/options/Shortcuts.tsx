import type { Shortcut } from '../../settings/access.ts';

type Props = { shortcuts: Shortcut[]; onChange: () => void };

/** The keys as they're set now. Only the browser itself can change them. */
export const Shortcuts = ({ shortcuts, onChange }: Props) => (
  <>
    <ul class="pt-2">
      {shortcuts.map(({ does, keys }) => (
        <li key={does} class="settings-row">
          {does}
          {keys === '' ? <span class="caption">Not set</span> : <kbd class="key-cap">{keys}</kbd>}
        </li>
      ))}
    </ul>
    <div class="flex flex-wrap gap-2 pt-3">
      <button type="button" class="bordered-button" onClick={onChange}>
        Change shortcuts
      </button>
    </div>
  </>
);
