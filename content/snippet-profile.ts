import { placeWithOffset } from './place.ts';
import { capitalise } from './profile-text.ts';
import type { Content, Project } from './schema.ts';
import { foldedWords } from './words.ts';
import { yearsOf } from './years.ts';

export type ProfileLink = { label: string; value: string; url: string };

/** A project as a snippet names it. */
export type SnippetProject = {
  id: string;
  name: string;
  /** The first impersonal sentence that says more than the name; absent if there isn't one. */
  sentence?: string;
  source: string;
  demo?: string;
};

/** What a snippet may say about the candidate, all in the content's own words. */
export type SnippetProfile = {
  name: string;
  /** "backend engineer", as written inside a sentence. */
  label: string;
  status: string;
  /** "2+ years of hands-on experience". */
  years?: string;
  availability: string;
  city: string;
  /** "Dhaka, Bangladesh (UTC+6)". */
  place: string;
  /** The day on which the card was last checked: "24 Nov 2026". */
  checked: string;
  website?: ProfileLink;
  /** Other profiles, in the order of the content. */
  links: ProfileLink[];
  email?: ProfileLink;
  phone?: ProfileLink;
  projects: SnippetProject[];
};

/** A snippet is in a recruiter's voice, so sentences in the first person don't belong in it. */
export const isImpersonal = (sentence: string): boolean =>
  !/\b(I|me|my|mine|myself|we|us|our|ours)\b/i.test(sentence.replace(/’/g, "'"));

/** Whether a sentence says little more than a name: half of its longer words are in the name. */
export function repeatsName(sentence: string, name: string): boolean {
  const named = new Set(foldedWords(name.replaceAll('-', ' ')));
  const said = [...new Set(foldedWords(sentence.replaceAll('-', ' ')))].filter(
    (word) => word.length > 3,
  );
  return said.filter((word) => named.has(word)).length * 2 >= said.length;
}

/** Words as written inside a sentence: "Backend Engineer" becomes "backend engineer", "QA" and "iOS" stay. */
const inSentence = (words: string): string =>
  words.replace(/(?<!\S)\p{Lu}[\p{Ll}-]+(?!\S)/gu, (word) => word.toLowerCase());

const PHONE = /^\+[\d ()./-]{6,24}$/;

const projectOf = ({ id, name, summary, highlights, links: { source, demo } }: Project) => {
  const sentence = [...summary, ...highlights]
    .map(({ text }) => text)
    .find((text) => isImpersonal(text) && !repeatsName(text, name));
  return { id, name, ...(sentence && { sentence }), source, ...(demo !== null && { demo }) };
};

/** The candidate for a snippet, made only from the parts of the content that it needs. */
export function snippetProfileOf({
  profile,
  contact,
  projects,
}: Pick<Content, 'profile' | 'contact' | 'projects'>): SnippetProfile {
  const linkOf = (id: string) => contact.links.filter((link) => link.id === id);
  const links = contact.inProfile
    .flatMap(linkOf)
    .map(({ id, label, value, url }) => ({ id, label: capitalise(label), value, url }));
  const email = links.find(({ url }) => url.startsWith('mailto:'));
  const website = links.find(({ id }) => id === 'website') ?? links.find((link) => link !== email);
  const phone = contact.links.find(({ value }) => PHONE.test(value));
  const years = yearsOf(profile);
  return {
    name: profile.name,
    label: inSentence(profile.label),
    status: profile.status,
    ...(years && { years }),
    availability: profile.availability,
    city: profile.location.city,
    place: placeWithOffset(profile),
    checked: new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
      new Date(profile.lastChecked),
    ),
    ...(website && { website: plain(website) }),
    links: links.filter((link) => link !== website && link !== email && link !== phone).map(plain),
    ...(email && { email: plain(email) }),
    ...(phone && { phone: plain({ ...phone, label: capitalise(phone.label) }) }),
    projects: projects.items.map(projectOf),
  };
}

const plain = ({ label, value, url }: ProfileLink): ProfileLink => ({ label, value, url });
