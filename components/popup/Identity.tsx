import type { ComponentChildren } from 'preact';
import type { Stroke } from '../../content/monogram.ts';
import type { Profile } from '../../content/schema.ts';
import { compareClocks } from '../../content/time.ts';
import { ExternalLink } from '../kit/ExternalLink.tsx';
import { PageIcon } from '../kit/icons.tsx';
import { READER } from '../kit/links.ts';
import { Monogram } from '../kit/Monogram.tsx';

type Props = {
  profile: Profile;
  monogram: Stroke[];
  /** Known after the first paint. */
  now: Date | undefined;
  /** Opens the full page for the posting; absent where there's none. */
  onFullPage: (() => void) | undefined;
  /** The menu beside the link to the full page. */
  menu: ComponentChildren;
};

/** Who this is: monogram, name, headline, status, availability, the time where they are. */
export function Identity({ profile, monogram, now, onFullPage, menu }: Props) {
  const { name, label, status, location, availability } = profile;
  const time = now && ` ${compareClocks(location.timeZone, now).time}`;
  return (
    <header class="relative z-6 flex min-h-18 gap-3 pt-3 pr-2 pl-4">
      <Monogram letters={monogram} class="mt-1.5 size-12" />
      <div class="min-w-0 flex-1">
        <h1 class="pr-14 text-name font-semibold tracking-[-0.1px] text-ink">{name}</h1>
        <Dotted parts={[label, status]} />
        <div class="flex gap-1 text-meta">
          <svg class="my-1 size-2 flex-none fill-accent" viewBox="0 0 8 8" aria-hidden="true">
            <circle cx="4" cy="4" r="4" />
          </svg>
          <Dotted
            parts={[
              availability,
              <span key="place" class="text-count even-digits">
                {location.city}
                {time}
              </span>,
            ]}
          />
        </div>
      </div>
      <div class="absolute top-2.5 right-2.5 flex">
        <ExternalLink
          class="icon-button"
          href={READER}
          aria-label="Open the full page"
          title="Open the full page"
          onClick={(event) => {
            if (!onFullPage) return;
            event.preventDefault();
            onFullPage();
          }}
        >
          <PageIcon />
        </ExternalLink>
        {menu}
      </div>
    </header>
  );
}

/** Parts with dots between them; the dot before a part is clipped away where the part starts a line. */
const Dotted = ({ parts }: { parts: ComponentChildren[] }) => (
  <p class="min-w-0 overflow-hidden">
    <span class="-ml-[11px] flex flex-wrap">
      {parts.map((part, i) => (
        <span key={i} class="relative pl-[11px] before:absolute before:left-1 before:content-['·']">
          {part}
        </span>
      ))}
    </span>
  </p>
);
