import type { Content } from '../../content/schema.ts';
import { ContactRow } from '../kit/ContactRow.tsx';
import { Whereabouts } from '../kit/Whereabouts.tsx';

type Props = {
  content: Content;
  /** The current time; known after the first paint. */
  now: Date | undefined;
};

/** Who this is, and beside it how to reach them. */
export function Summary({ content: { profile, skills, contact }, now }: Props) {
  const { name, tagline, label, status, location, availability, summary } = profile;
  const all = skills.groups.flatMap((group) => group.skills);
  const keywords = profile.keywords
    .map((id) => all.find((skill) => skill.id === id)?.name)
    .filter(Boolean);
  return (
    <header id="summary" tabIndex={-1}>
      <div class="summary-head grid gap-x-10 gap-y-5">
        <div>
          <h1 class="-mt-1 page-title">{name}</h1>
          <p class="pt-1 text-h3 text-ink">{tagline}</p>
          <p class="pt-3">
            {label}&nbsp;· {status}
          </p>
          <p>
            {location.city}, {location.country}
          </p>
          <p class="text-ink before:mr-1.5 before:inline-block before:size-2 before:rounded-full before:bg-accent before:forced-color-adjust-none print:before:hidden">
            {availability}
          </p>
          <p class="min-h-[1.5rem] pt-2 caption even-digits print:hidden">
            {now && <Whereabouts location={location} now={now} />}
          </p>
        </div>
        <div>
          <h2 class="caption font-semibold" id="contact-links">
            {contact.linksTitle}
          </h2>
          <ul class="mt-1 border-t border-line text-body" aria-labelledby="contact-links">
            {contact.links.map((link) => (
              <ContactRow key={link.id} link={link} />
            ))}
          </ul>
        </div>
      </div>
      <div id="capability-summary" tabIndex={-1}>
        <p class="pt-4 reading-text">{summary.join(' ')}</p>
        <p class="pt-2 caption">{keywords.join('\u00a0· ')}</p>
      </div>
    </header>
  );
}
