import type { Shortcut } from '../../settings/access.ts';

type Props = { shortcuts: Shortcut[]; onChange: () => void };

/** The keys as they are set at this moment, and the way to change them, which is the browser's. */
export const Shortcuts = ({ shortcuts, onChange }: Props) => (
  <>
    <ul class="pt-2">
      {shortcuts.map(({ does, keys }) => (
        <li key={does} class="settings-row">
          {does}
          {keys === '' ? (
            <span class="caption">no key is set</span>
          ) : (
            <kbd class="key-cap">{keys}</kbd>
          )}
        </li>
      ))}
    </ul>
    <div class="flex flex-wrap gap-2 pt-3">
      <button type="button" class="bordered-button" onClick={onChange}>
        Change the keys
      </button>
    </div>
  </>
);
