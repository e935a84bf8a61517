import { capitalise } from '../profile-text.ts';
import type { Content } from '../schema.ts';

/** The contact as plain lines, for apps that can't import a vCard. */
export function contactLines({ profile, contact }: Pick<Content, 'profile' | 'contact'>): string {
  const { name, label, location } = profile;
  return [
    name,
    label,
    ...contact.links.map((link) => `${capitalise(link.label)}: ${link.value}`),
    `${location.city}, ${location.country}`,
  ].join('\n');
}
