import type { Shortcut } from '../../settings/access.ts';

/** The card's own key, which the browser's settings don't change. */
export const FIND: Shortcut = { does: 'Find on this card', keys: '/' };

/** What each shortcut does, with its keys. */
export const KeyList = ({ shortcuts }: { shortcuts: Shortcut[] }) => (
  <dl>
    {shortcuts.map(({ does, keys }) => (
      <div key={does} class="key-row">
        <dt>{does}</dt>
        <dd class="flex flex-none gap-1">
          {keys === '' ? (
            <span class="caption">Not set</span>
          ) : (
            keys.split('+').map((key) => (
              <kbd key={key} class="key-cap">
                {key}
              </kbd>
            ))
          )}
        </dd>
      </div>
    ))}
  </dl>
);
