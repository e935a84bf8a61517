import type { Shortcut } from '../../settings/access.ts';

type Props = { shortcuts: Shortcut[]; onChange: () => void };

/** The keys as they are set at this moment, and the way to change them, which is the browser's. */
export const Shortcuts = ({ shortcuts, onChange }: Props) => (
  <>
    <ul class="rows">
      {shortcuts.map(({ does, keys }) => (
        <li key={does}>
          {does}
          {keys === '' ? <span class="note">no key is set</span> : <kbd>{keys}</kbd>}
        </li>
      ))}
    </ul>
    <div class="row">
      <button type="button" onClick={onChange}>
        Change the keys
      </button>
    </div>
  </>
);
