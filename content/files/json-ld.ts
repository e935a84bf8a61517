import { countryCode } from '../country-code.ts';
import type { Content } from '../schema.ts';
import { contactDetailsOf } from './contact-details.ts';

/**
 * The candidate as schema.org data: a `ProfilePage` about a `Person`
 * (https://developers.google.com/search/docs/appearance/structured-data/profile-page).
 */
export function profileJsonLd(content: Content): object {
  const { profile, skills } = content;
  const { email, phone, website, profiles } = contactDetailsOf(content);
  const { city, country } = profile.location;
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    dateModified: profile.lastChecked,
    mainEntity: {
      '@type': 'Person',
      name: profile.name,
      jobTitle: profile.label,
      description: profile.summary.join(' '),
      ...(email && { email }),
      ...(phone && { telephone: phone }),
      ...(website && { url: website }),
      sameAs: profiles.map(({ url }) => url),
      address: {
        '@type': 'PostalAddress',
        addressLocality: city,
        addressCountry: countryCode(country) ?? country,
      },
      knowsAbout: skills.groups.flatMap((group) => group.skills.map(({ name }) => name)),
    },
  };
}
