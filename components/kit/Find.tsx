import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { MAX_QUERY } from '../popup/card-state.ts';
import { SearchIcon } from './icons.tsx';

type Props = {
  query: string;
  field: RefObject<HTMLInputElement | null>;
  onQuery: (query: string) => void;
  /** Enter in the field: the first result's action. */
  onEnter: () => void;
};

/** The field that searches the card; "/" leads to it from anywhere. */
export function Find({ query, field, onQuery, onEnter }: Props) {
  // Before the first paint, so that a "/" typed at once is not lost.
  useLayoutEffect(() => {
    const onSlash = (event: KeyboardEvent) => {
      const inField = event.target instanceof Element && event.target.matches('input, textarea');
      if (event.key !== '/' || inField || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', onSlash);
    return () => {
      document.removeEventListener('keydown', onSlash);
    };
  }, [field]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      // The result may take the focus; this Enter must not press it once more.
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
        placeholder="Find on this card"
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
