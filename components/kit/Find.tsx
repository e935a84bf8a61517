import type { RefObject } from 'preact';
import { MAX_QUERY } from '../popup/card-state.ts';
import { SearchIcon } from './icons.tsx';
import { useKey } from './use-key.ts';

type Props = {
  query: string;
  field: RefObject<HTMLInputElement | null>;
  onQuery: (query: string) => void;
  /** Enter in the field: the first result's action. */
  onEnter: () => void;
  /** Whether to use a short placeholder, where there's less room. */
  short?: boolean;
};

/** The field that searches the card; "/" jumps to it from anywhere. */
export function Find({ query, field, onQuery, onEnter, short = false }: Props) {
  useKey('/', () => {
    field.current?.focus();
  });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      // The result may take the focus; this Enter must not press it too.
      event.preventDefault();
      onEnter();
    }
    // An empty field leaves Escape to the browser, which closes the popup.
    if (event.key === 'Escape' && query !== '') {
      event.preventDefault();
      onQuery('');
    }
  };
  return (
    <label class="search-field">
      <SearchIcon />
      <input
        ref={field}
        type="search"
        class="min-w-0 flex-1 text-ink outline-none"
        placeholder={short ? 'Find' : 'Find on this card'}
        aria-label="Find on this card"
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        maxLength={MAX_QUERY}
        value={query}
        onInput={(event) => {
          onQuery(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      <kbd class="hidden key-cap narrow:block" aria-hidden="true">
        {query === '' ? '/' : 'Esc'}
      </kbd>
    </label>
  );
}
