import type { Content } from '../../content/schema.ts';
import { Facts } from '../kit/Facts.tsx';

/** Who the candidate is in their own words: tagline, summary, numbers, story. */
export function About({
  profile,
  skills,
  contact,
}: Pick<Content, 'profile' | 'skills' | 'contact'>) {
  const { about, location } = profile;
  const all = skills.groups.flatMap((group) => group.skills);
  const keywords = profile.keywords
    .map((id) => all.find((skill) => skill.id === id)?.name)
    .filter(Boolean);
  return (
    <section id="about-about" class="mt-6 border-t border-line pt-4">
      <h2 class="pb-1 heading">{about.title}</h2>
      <div id="capability-summary">
        <p class="pb-1 font-semibold text-ink">{profile.tagline}</p>
        <p>{profile.summary.join(' ')}</p>
        <p class="pt-1 caption">{keywords.join(' · ')}</p>
      </div>
      <Facts facts={about.facts} class="py-3" />
      {about.paragraphs.map((paragraph) => (
        <p key={paragraph} class="pb-2">
          {paragraph}
        </p>
      ))}
      <p class="caption">
        {location.city}, {location.country} · {about.course}
      </p>
      <p class="caption">
        {profile.availabilityNote}. {contact.lead}
      </p>
    </section>
  );
}
