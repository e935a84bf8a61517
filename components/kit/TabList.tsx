import { useRef } from 'preact/hooks';
import { capitalise } from '../../content/profile-text.ts';

/** Ids that tie a tab to the panel it controls. */
export const tabId = (name: string) => `tab-${name}`;
export const PANEL_ID = 'panel';

type Props<T extends string> = {
  label: string;
  tabs: readonly T[];
  selected: T;
  counts: Record<T, number> | undefined;
  onSelect: (tab: T) => void;
};

/**
 * Tabs that follow the WAI-ARIA Authoring Practices: one tab stop; arrows, Home and End move and select.
 * https://www.w3.org/WAI/ARIA/apg/patterns/tabs/
 */
export function TabList<T extends string>({ label, tabs, selected, counts, onSelect }: Props<T>) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = {
      ArrowRight: tabs.indexOf(selected) + 1,
      ArrowLeft: tabs.indexOf(selected) - 1,
      Home: 0,
      End: -1,
    };
    const step = steps[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const next = tabs.at(step % tabs.length);
    if (next === undefined) return;
    event.preventDefault();
    onSelect(next);
    list.current?.querySelector<HTMLElement>(`#${tabId(next)}`)?.focus();
  };
  return (
    <div
      ref={list}
      class="flex flex-wrap gap-x-5 border-b border-line px-4"
      role="tablist"
      aria-label={label}
    >
      {tabs.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          aria-selected={tab === selected}
          {...(tab === selected && { 'aria-controls': PANEL_ID })}
          tabIndex={tab === selected ? 0 : -1}
          class="tab-button"
          onKeyDown={onKeyDown}
          onClick={() => {
            onSelect(tab);
          }}
        >
          <span class="keep-room" data-room={capitalise(tab)}>
            {capitalise(tab)}
          </span>
          {counts && (
            <span class="text-count font-normal text-ink-3 even-digits">
              {counts[tab]}
              <span class="said-only"> found</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
