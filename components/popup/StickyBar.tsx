import type { RefObject } from 'preact';
import type { Clip } from '../../content/clip.ts';
import { type Tab, TABS } from '../../content/search.ts';
import { Find } from '../kit/Find.tsx';
import { TabList } from '../kit/TabList.tsx';
import { SplitButton } from './SplitButton.tsx';
import type { PopupPosting } from './use-posting.ts';

type Props = {
  tab: Tab;
  query: string;
  /** Hits in each tab, while there's a search. */
  counts: Record<Tab, number> | undefined;
  /** The general profile. */
  profile: Clip;
  posting: PopupPosting;
  field: RefObject<HTMLInputElement | null>;
  onTab: (tab: Tab) => void;
  onQuery: (query: string) => void;
  /** Enter in the field: the first result's action. */
  onEnter: () => void;
  onPaste: () => void;
};

/** Stays in view while the card scrolls: search, the primary action and the tabs. */
export function StickyBar(props: Props) {
  const { tab, query, counts, profile, posting, field, onTab, onQuery, onEnter, onPaste } = props;
  return (
    <div class="sticky-bar pt-3">
      <div class="flex flex-wrap gap-2 px-4">
        <Find
          query={query}
          field={field}
          short={posting.set !== undefined}
          onQuery={onQuery}
          onEnter={onEnter}
        />
        <SplitButton posting={posting} profile={profile} onPaste={onPaste} />
      </div>
      <TabList label="Card" tabs={TABS} selected={tab} counts={counts} onSelect={onTab} />
    </div>
  );
}
