import { capitalise } from './profile-text.ts';
import type { Content } from './schema.ts';

export type ProfileLink = { label: string; value: string; url: string };

/** What a snippet may say of the candidate, all of it in the content's own words. */
export type SnippetProfile = {
  name: string;
  /** "backend engineer", as written inside a sentence. */
  label: string;
  status: string;
  availability: string;
  place: string;
  /** One impersonal sentence of the summary; absent if there is none. */
  summary?: string;
  website?: ProfileLink;
  /** Other profiles, in the order of the content. */
  links: ProfileLink[];
  email?: ProfileLink;
  projects: { name: string; sentence?: string; source: string; technologies: string[] }[];
};

/** A snippet is written by a recruiter: sentences where the candidate speaks don't belong in it. */
export const isImpersonal = (sentence: string): boolean =>
  !/\b(I|me|my|mine|myself|we|us|our|ours)\b/i.test(sentence.replace(/’/g, "'"));

/** The candidate for a snippet, made only from the parts of the content that it needs. */
export function snippetProfileOf({
  profile,
  contact,
  projects,
}: Pick<Content, 'profile' | 'contact' | 'projects'>): SnippetProfile {
  const links = contact.inProfile
    .map((id) => contact.links.find((link) => link.id === id))
    .filter((link) => link !== undefined)
    .map(({ id, label, value, url }) => ({ id, label: capitalise(label), value, url }));
  const email = links.find(({ url }) => url.startsWith('mailto:'));
  const website = links.find(({ id }) => id === 'website') ?? links.find((link) => link !== email);
  const summary = profile.summary.find(isImpersonal);
  return {
    name: profile.name,
    label: profile.label.toLowerCase(),
    status: profile.status,
    availability: profile.availability,
    place: `${profile.location.city}, ${profile.location.country}`,
    ...(summary && { summary }),
    ...(website && { website }),
    links: links.filter((link) => link !== website && link !== email),
    ...(email && { email }),
    projects: projects.items.map((project) => {
      const sentence = project.summary.map(({ text }) => text).find(isImpersonal);
      return {
        name: project.name,
        ...(sentence && { sentence }),
        source: project.links.source,
        technologies: project.technologies.map(({ name }) => name),
      };
    }),
  };
}
