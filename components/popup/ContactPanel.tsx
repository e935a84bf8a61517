import type { Content } from '../../content/schema.ts';
import { ContactRow } from '../kit/ContactRow.tsx';
import { Whereabouts } from '../kit/Whereabouts.tsx';

/** How to reach him, and who he is. */
export function ContactPanel({ profile, contact }: Pick<Content, 'profile' | 'contact'>) {
  const { about, location } = profile;
  return (
    <>
      <h2 class="said-only">{contact.title}</h2>
      <p class="pt-3">{contact.lead}</p>
      <h3 class="section-title pt-3">{contact.linksTitle}</h3>
      <ul class="border-t border-line">
        {contact.links.map((link) => (
          <ContactRow key={link.id} link={link} />
        ))}
      </ul>
      <p class="pt-2 caption">
        {profile.availabilityNote}. <Whereabouts location={location} now={new Date()} />
      </p>
      <section id="about-about" class="scroll-mt-24">
        <h2 class="pt-5 heading">{about.title}</h2>
        <p class="caption">
          {location.city}, {location.country} · {about.course}
        </p>
        <dl class="flex flex-wrap justify-between gap-x-4 gap-y-2 py-3">
          {about.facts.map(({ value, label }) => (
            <div key={label} class="flex flex-col-reverse justify-end">
              <dt class="caption">{label}</dt>
              <dd class="text-name font-semibold text-ink tabular-nums">{value}</dd>
            </div>
          ))}
        </dl>
        {about.paragraphs.map((paragraph) => (
          <p key={paragraph} class="pb-2">
            {paragraph}
          </p>
        ))}
      </section>
    </>
  );
}
