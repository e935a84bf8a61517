import type { Stroke } from '../../content/monogram.ts';
import type { Profile } from '../../content/schema.ts';
import { ExternalLink } from '../kit/ExternalLink.tsx';
import { PageIcon } from '../kit/icons.tsx';
import { READER } from '../kit/links.ts';
import { Monogram } from '../kit/Monogram.tsx';

/** Who this is: monogram, name, headline, status, place, availability. */
export function Identity({ profile, monogram }: { profile: Profile; monogram: Stroke[] }) {
  const { name, label, status, location, availability } = profile;
  const parts = [label, status, `${location.city}, ${location.country}`];
  return (
    <header class="flex gap-3 px-4 pt-4">
      <Monogram letters={monogram} />
      <div class="min-w-0 flex-1">
        <div class="flex justify-between">
          <h1 class="truncate text-name font-semibold tracking-[-0.2px] text-ink">{name}</h1>
          <ExternalLink
            class="icon-button -mt-0.5 -mr-1.5"
            href={READER}
            title="Open as a full page"
          >
            <PageIcon />
          </ExternalLink>
        </div>
        {/* The dot before a part is clipped away where the part starts a line. */}
        <p class="overflow-hidden">
          <span class="-ml-[13px] flex flex-wrap">
            {parts.map((part) => (
              <span
                key={part}
                class="relative pl-[13px] before:absolute before:left-[5px] before:content-['·']"
              >
                {part}
              </span>
            ))}
          </span>
        </p>
        <p class="flex items-start gap-1.5 text-ink">
          <svg class="my-1.5 size-2 flex-none fill-accent" viewBox="0 0 8 8" aria-hidden="true">
            <circle cx="4" cy="4" r="4" />
          </svg>
          {availability}
        </p>
      </div>
    </header>
  );
}
