import { escapeHtml, type RichText } from './rich-text.ts';
import type { Content } from './schema.ts';

/** A label as written at the beginning of a line: "email" becomes "Email", "GitHub" stays. */
export const capitalise = (label: string) => label.charAt(0).toUpperCase() + label.slice(1);

/**
 * The profile in a few lines, impersonal: who, what, where, whether available, and the links that
 * the content names in `contact.inProfile`.
 */
export function profileClip({ profile, contact }: Content): RichText {
  const { name, label, status, availability, location } = profile;
  const who = `, ${label.toLowerCase()}`;
  const about = `${status} · ${location.city}, ${location.country}`;
  const links = contact.inProfile
    .map((id) => contact.links.find((link) => link.id === id))
    .filter((link) => link !== undefined);

  const text = [
    `${name}${who}`,
    about,
    availability,
    '',
    ...links.map((link) => `${capitalise(link.label)}: ${link.value}`),
  ].join('\n');

  const lines = links.map(
    (link) =>
      `${escapeHtml(capitalise(link.label))}: <a href="${escapeHtml(link.url)}">${escapeHtml(link.value)}</a>`,
  );
  const html =
    `<p><b>${escapeHtml(name)}</b>${escapeHtml(who)}<br>${escapeHtml(about)}<br>${escapeHtml(availability)}</p>` +
    `<p>${lines.join('<br>')}</p>`;
  return { text, html };
}
