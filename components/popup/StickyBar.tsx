import type { RefObject } from 'preact';
import type { Clip } from '../../content/clip.ts';
import { type Tab, TABS } from '../../content/search.ts';
import { CopyProfile } from '../kit/CopyProfile.tsx';
import { Find } from '../kit/Find.tsx';
import { TabList } from '../kit/TabList.tsx';

type Props = {
  tab: Tab;
  query: string;
  /** Hits in each tab while something is searched for. */
  counts: Record<Tab, number> | undefined;
  /** Makes the clip on demand. */
  profile: () => Clip;
  field: RefObject<HTMLInputElement | null>;
  onTab: (tab: Tab) => void;
  onQuery: (query: string) => void;
  /** Enter in the field: the first result's action. */
  onEnter: () => void;
};

/** Stays in view while the card scrolls: search, the primary action and the tabs. */
export function StickyBar({ tab, query, counts, profile, field, onTab, onQuery, onEnter }: Props) {
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
