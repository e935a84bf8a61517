import type { RefObject } from 'preact';
import { TABS, type Tab } from '../content/search.ts';
import { MAX_QUERY } from './card-state.ts';
import { type Clip, useCopy } from './copying.tsx';
import { CheckIcon, CopyIcon, SearchIcon, WarnIcon } from './icons.tsx';
import { TabList } from './TabList.tsx';

type Props = {
  tab: Tab;
  query: string;
  /** Hits in each tab while something is searched for. */
  counts: Record<Tab, number> | undefined;
  /** Makes the clip when it is asked for. */
  profile: () => Clip;
  field: RefObject<HTMLInputElement | null>;
  onTab: (tab: Tab) => void;
  onQuery: (query: string) => void;
  /** Enter in the field: the first result's action. */
  onEnter: () => void;
};

/** Stays in view while the card scrolls: search, the primary action and the tabs. */
export function Dock({ tab, query, counts, profile, field, onTab, onQuery, onEnter }: Props) {
  return (
    <div class="sticky top-0 z-5 bg-surface pt-3">
      <div class="flex gap-2 px-4 pb-1">
        <Find query={query} field={field} onQuery={onQuery} onEnter={onEnter} />
        <CopyProfile profile={profile} />
      </div>
      <TabList label="Card" tabs={TABS} selected={tab} counts={counts} onSelect={onTab} />
    </div>
  );
}

type FindProps = Pick<Props, 'query' | 'field' | 'onQuery' | 'onEnter'>;

function Find({ query, field, onQuery, onEnter }: FindProps) {
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
    <label class="fade group flex min-h-9 min-w-0 flex-1 items-center gap-2 rounded-control border border-edge pr-2 pl-3 text-ink-3 focus-within:border-accent focus-within:outline-2 focus-within:-outline-offset-1 focus-within:outline-accent hover:bg-sunken">
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
      <kbd
        class="hidden min-w-5 rounded-mark border border-line bg-sunken px-1 text-center font-sans text-count narrow:block"
        aria-hidden="true"
      >
        {query === '' ? '/' : 'Esc'}
      </kbd>
    </label>
  );
}

const SAYS = {
  idle: {
    word: 'Copy profile',
    icon: <CopyIcon />,
    look: 'bg-accent text-on-accent hover:bg-accent-strong',
  },
  copied: { word: 'Copied', icon: <CheckIcon />, look: 'bg-accent text-on-accent' },
  refused: { word: 'Not copied', icon: <WarnIcon />, look: 'bg-warn-soft text-warn' },
} as const;

function CopyProfile({ profile }: Pick<Props, 'profile'>) {
  const [status, copy] = useCopy('profile');
  const { word, icon, look } = SAYS[status];
  return (
    <button
      type="button"
      class={`fade inline-flex min-h-9 items-center justify-center gap-1.5 rounded-control border border-transparent px-3 font-semibold whitespace-nowrap ${look}`}
      aria-label="Copy profile"
      onClick={() => {
        copy(profile());
      }}
    >
      <span class="hidden narrow:block">{icon}</span>
      <span class="keep-room text-center" data-room={SAYS.idle.word}>
        {word}
      </span>
    </button>
  );
}
