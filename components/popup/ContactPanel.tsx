import type { Content } from '../../content/schema.ts';
import { ContactRow } from '../kit/ContactRow.tsx';
import { Facts } from '../kit/Facts.tsx';
import { TakeAlong } from '../kit/TakeAlong.tsx';
import { Whereabouts } from '../kit/Whereabouts.tsx';

/** How to reach the candidate, and who they are. */
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
      <div class="pt-3">
        <TakeAlong content={{ profile, contact }} />
      </div>
      <section id="about-about" class="scroll-mt-24">
        <h2 class="pt-5 heading">{about.title}</h2>
        <p class="caption">
          {location.city}, {location.country} · {about.course}
        </p>
        <Facts facts={about.facts} class="py-3" />
        {about.paragraphs.map((paragraph) => (
          <p key={paragraph} class="pb-2">
            {paragraph}
          </p>
        ))}
      </section>
    </>
  );
}
